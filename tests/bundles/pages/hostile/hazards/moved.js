// The host moves the widget to another place before each step.
export function around(settings) {
  const boxes = ['a', 'b'].map((name) => {
    const box = document.createElement('div');
    box.dataset.box = name;
    return box;
  });
  settings.append(...boxes);
  return boxes[0];
}

export function beforeStep(element) {
  const other = [...document.querySelectorAll('[data-box]')].find((box) => box !== element.parentElement);
  other.append(element);
}
