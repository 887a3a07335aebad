import { driveChromium } from './driver';
import { describeReading } from './reading';

describeReading('Chromium', (site) => driveChromium(site, 'id'));
