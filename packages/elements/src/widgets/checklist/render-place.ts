import { fillIn, handOver, hold, isEmpty, itemsFor, splitOf, stillSo } from '@wijzer/engine';
import type { OpenFileProps } from '../common/open-file.js';
import { RESTART_ID, SURE_ID } from '../common/restart.js';
import { actionsScreen } from './actions-screen.js';
import type { ActionActs } from './action-fields.js';
import { compareScreen } from './compare-screen.js';
import type { Desk } from './desk.js';
import { handoverScreen } from './handover-screen.js';
import { itemScreen } from './item-screen.js';
import { listScreen } from './list-screen.js';
import { putOut, saveActionsAgenda, saveActionsTable, saveNextRound, saveWorkFile } from './outputs.js';
import { actionsPaper, comparePaper, fullPaper, handoverPaper, type PaperOutput } from './papers.js';
import { ROUND_ID, ROUND_SURE_ID, roundsScreen } from './rounds-screen.js';
import { saveScreen } from './save-screen.js';
import { itemOf, type Screen } from './screen.js';
import { splitScreen } from './split-screen.js';
import { startScreen } from './start-screen.js';

/** Empty texts take their keys away; the note stays. */
const NO_ANSWER = { mark: '', via: '', evidence: '' };

/** The screen of the place where the reader is, with each act on it led to the desk. */
export function renderPlace(screen: Screen, desk: Desk): unknown {
  const { content, work } = screen;
  const { place, settled } = desk;
  const onBack = () => desk.toList();
  const onItem = (item: string) => desk.go({ view: 'item', item });
  const file: OpenFileProps = {
    replacing: desk.replacing,
    onFile: (chosen) => void desk.openFile(chosen),
    onReplace: (replace) => desk.answerReplace(replace),
  };
  const madeAt = () => desk.options.now().toISOString();
  const put = (parts: ReturnType<typeof fullPaper>, output: PaperOutput) =>
    void putOut(screen, parts, output).then((told) => desk.say(told));
  const acts: ActionActs = {
    onAdd: (item) => desk.addAction(item),
    onChange: (id, change) => desk.changeAction(id, change),
    onRemove: (id) => desk.removeAction(id),
  };

  const item = place.view === 'item' ? itemOf(content, place.item) : undefined;
  if (item)
    return itemScreen(screen, {
      ...acts,
      item,
      onEntry: (change) => desk.fillIn(item.id, change),
      onStillSo: () => desk.settleItem((work) => stillSo(work, item.id), item.id),
      onClear: () => desk.settleItem((work) => fillIn(work, item.id, NO_ANSWER), item.id),
      onItem,
      onList: onBack,
    });
  switch (place.view) {
    case 'start':
      return startScreen(screen, {
        begun: !isEmpty(work),
        found: desk.notebook.found,
        onFound: (goOn) => desk.answerFound(goOn),
        onParty: (party) => desk.change((before) => ({ ...before, party })),
        onScope: (scope) => desk.change((before) => ({ ...before, scope })),
        onBegin: () => desk.go({ view: 'list' }),
        ...file,
      });
    case 'actions':
      return actionsScreen(screen, {
        ...acts,
        actions: desk.actions,
        onItem,
        onBack,
        onOutput: (output) => {
          if (output === 'csv') desk.say(saveActionsTable(screen));
          else if (output === 'ics') desk.say(saveActionsAgenda(screen, madeAt()));
          else put(actionsPaper(screen), output);
        },
      });
    case 'split':
      return splitScreen(screen, {
        only: settled.only,
        unfolded: settled.unfolded,
        onFold: (section, open) => desk.fold(section, open),
        onOnly: () => desk.settle({ only: settled.only ? undefined : undivided(screen) }),
        onHold: (id, holding) => desk.change((before) => hold(before, id, holding)),
        onBack,
      });
    case 'rounds':
      return roundsScreen(screen, {
        beside: settled.beside,
        asking: settled.asking === 'round',
        onBeside: (beside) => desk.settle({ beside }),
        onNext: (next) => desk.change((before) => ({ ...before, next })),
        onAgenda: () => desk.say(saveNextRound(screen, madeAt())),
        onAsk: (asking) => (asking ? desk.ask('round', ROUND_SURE_ID) : desk.ask(undefined, ROUND_ID)),
        onBegin: () => desk.beginRound(),
        onBack,
      });
    case 'compare':
      return compareScreen(screen, {
        onFile: (file) => void desk.addSide(file),
        onRemove: (at) => desk.removeSide(at),
        onOutput: (output) => put(comparePaper(screen), output),
        onBack,
      });
    case 'handover':
      return handoverScreen(screen, {
        onWords: (field, words) => desk.change((before) => handOver(before, field, words)),
        onOutput: (output) => put(handoverPaper(screen), output),
        onBack,
      });
    case 'save':
      return saveScreen(screen, {
        withHelp: settled.withHelp,
        storage: desk.options.storage(),
        keptSince: desk.notebook.keptSince,
        ...file,
        onSaveFile: () => desk.say(saveWorkFile(screen, desk.toFile())),
        onWithHelp: (withHelp) => desk.settle({ withHelp }),
        onOutput: (output) => put(fullPaper(screen, settled.withHelp), output),
        onKeep: (keep) => desk.keep(keep),
        restart: {
          asking: settled.asking === 'restart',
          onBack,
          onAsk: (asking) => (asking ? desk.ask('restart', SURE_ID) : desk.ask(undefined, RESTART_ID)),
          onRestart: () => desk.erase(),
        },
      });
    default:
      return listScreen(screen, {
        unfolded: settled.unfolded,
        onFold: (section, open) => desk.fold(section, open),
        onFilter: ({ mark, ...rest }) => {
          if (mark !== undefined) desk.settle({ mark });
          else desk.change((before) => ({ ...before, ...rest }));
        },
        onItem,
        onView: (view) => desk.go({ view }),
      });
  }
}

/** The points that nobody holds, or two without who decides. */
function undivided({ content, work, filter }: Screen): ReadonlySet<string> {
  const items = itemsFor(content, { party: filter.party, scope: filter.scope }, {});
  return new Set(splitOf(items, work).flatMap(({ item, flag }) => (flag === 'settled' ? [] : item.id)));
}
