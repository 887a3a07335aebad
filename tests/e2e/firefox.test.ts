import { driveFirefox } from './firefox-driver';
import { describeFrames } from './frames';
import { describeGlossary } from './glossary';
import { describeKeyboard } from './keyboard';
import { describePointing } from './pointing';
import { describeReading } from './reading';
import { describeShadowTrees } from './shadow';
import { describeWelcome } from './welcome';

describeReading('Firefox', driveFirefox);
describePointing('Firefox', driveFirefox);
describeFrames('Firefox', driveFirefox);
describeShadowTrees('Firefox', driveFirefox);
describeWelcome('Firefox', driveFirefox);
describeGlossary('Firefox', driveFirefox);
describeKeyboard('Firefox', driveFirefox);
