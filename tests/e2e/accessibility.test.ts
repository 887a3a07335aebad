import { describeAccessibility } from './accessibility';
import { driveChromium } from './chromium-driver';
import { driveFirefox } from './firefox-driver';

describeAccessibility('Chromium', driveChromium);
describeAccessibility('Firefox', driveFirefox);
