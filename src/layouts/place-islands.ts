/**
 * The islands of pages about places, in one file that all of them share: apart, each would weigh half as much again,
 * and a page has 3 KB for scripts before any touch.
 */
import '../islands/map/map-view.ts';
import '../islands/open-now/open-now.ts';
import '../islands/place-tools/place-tools.ts';
import '../islands/explore/explore-filter.ts';
import '../islands/save-button/save-button.ts';
