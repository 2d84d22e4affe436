import { behaviourContract } from '../../../support/behaviour-contract.js';
import { wizardSubject } from '../../../support/wizard-subject.js';

behaviourContract(wizardSubject('wijzer-wizard'));
