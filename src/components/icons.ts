import accessibilitySvg from 'lucide-static/icons/accessibility.svg?raw';
import arrowDownSvg from 'lucide-static/icons/arrow-down.svg?raw';
import arrowUpSvg from 'lucide-static/icons/arrow-up.svg?raw';
import babySvg from 'lucide-static/icons/baby.svg?raw';
import badgeCheckSvg from 'lucide-static/icons/badge-check.svg?raw';
import bedDoubleSvg from 'lucide-static/icons/bed-double.svg?raw';
import bikeSvg from 'lucide-static/icons/bike.svg?raw';
import bookmarkSvg from 'lucide-static/icons/bookmark.svg?raw';
import bookmarkCheckSvg from 'lucide-static/icons/bookmark-check.svg?raw';
import briefcaseSvg from 'lucide-static/icons/briefcase.svg?raw';
import building2Svg from 'lucide-static/icons/building-2.svg?raw';
import busSvg from 'lucide-static/icons/bus.svg?raw';
import calendarSvg from 'lucide-static/icons/calendar.svg?raw';
import calendarPlusSvg from 'lucide-static/icons/calendar-plus.svg?raw';
import carSvg from 'lucide-static/icons/car.svg?raw';
import checkSvg from 'lucide-static/icons/check.svg?raw';
import chevronLeftSvg from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRightSvg from 'lucide-static/icons/chevron-right.svg?raw';
import circleCheckSvg from 'lucide-static/icons/circle-check.svg?raw';
import circleParkingSvg from 'lucide-static/icons/circle-parking.svg?raw';
import circleXSvg from 'lucide-static/icons/circle-x.svg?raw';
import clockSvg from 'lucide-static/icons/clock.svg?raw';
import cloudFogSvg from 'lucide-static/icons/cloud-fog.svg?raw';
import codeSvg from 'lucide-static/icons/code.svg?raw';
import contactSvg from 'lucide-static/icons/contact.svg?raw';
import copySvg from 'lucide-static/icons/copy.svg?raw';
import copyrightSvg from 'lucide-static/icons/copyright.svg?raw';
import deleteSvg from 'lucide-static/icons/delete.svg?raw';
import downloadSvg from 'lucide-static/icons/download.svg?raw';
import dropletsSvg from 'lucide-static/icons/droplets.svg?raw';
import externalLinkSvg from 'lucide-static/icons/external-link.svg?raw';
import filePenSvg from 'lucide-static/icons/file-pen.svg?raw';
import fileTextSvg from 'lucide-static/icons/file-text.svg?raw';
import flagSvg from 'lucide-static/icons/flag.svg?raw';
import flameSvg from 'lucide-static/icons/flame.svg?raw';
import footprintsSvg from 'lucide-static/icons/footprints.svg?raw';
import globeSvg from 'lucide-static/icons/globe.svg?raw';
import graduationCapSvg from 'lucide-static/icons/graduation-cap.svg?raw';
import heartPulseSvg from 'lucide-static/icons/heart-pulse.svg?raw';
import houseSvg from 'lucide-static/icons/house.svg?raw';
import idCardSvg from 'lucide-static/icons/id-card.svg?raw';
import imageSvg from 'lucide-static/icons/image.svg?raw';
import infoSvg from 'lucide-static/icons/info.svg?raw';
import landmarkSvg from 'lucide-static/icons/landmark.svg?raw';
import languagesSvg from 'lucide-static/icons/languages.svg?raw';
import leafSvg from 'lucide-static/icons/leaf.svg?raw';
import listSvg from 'lucide-static/icons/list.svg?raw';
import locateFixedSvg from 'lucide-static/icons/locate-fixed.svg?raw';
import lockSvg from 'lucide-static/icons/lock.svg?raw';
import mailSvg from 'lucide-static/icons/mail.svg?raw';
import mapSvg from 'lucide-static/icons/map.svg?raw';
import mapPinSvg from 'lucide-static/icons/map-pin.svg?raw';
import menuSvg from 'lucide-static/icons/menu.svg?raw';
import messageCircleSvg from 'lucide-static/icons/message-circle.svg?raw';
import messageSquareWarningSvg from 'lucide-static/icons/message-square-warning.svg?raw';
import minusSvg from 'lucide-static/icons/minus.svg?raw';
import moonStarSvg from 'lucide-static/icons/moon-star.svg?raw';
import mountainSvg from 'lucide-static/icons/mountain.svg?raw';
import mountainSnowSvg from 'lucide-static/icons/mountain-snow.svg?raw';
import musicSvg from 'lucide-static/icons/music.svg?raw';
import navigationSvg from 'lucide-static/icons/navigation.svg?raw';
import newspaperSvg from 'lucide-static/icons/newspaper.svg?raw';
import octagonAlertSvg from 'lucide-static/icons/octagon-alert.svg?raw';
import pauseSvg from 'lucide-static/icons/pause.svg?raw';
import phoneSvg from 'lucide-static/icons/phone.svg?raw';
import playSvg from 'lucide-static/icons/play.svg?raw';
import plusSvg from 'lucide-static/icons/plus.svg?raw';
import printerSvg from 'lucide-static/icons/printer.svg?raw';
import qrCodeSvg from 'lucide-static/icons/qr-code.svg?raw';
import quoteSvg from 'lucide-static/icons/quote.svg?raw';
import refreshCwSvg from 'lucide-static/icons/refresh-cw.svg?raw';
import rotateCcwSvg from 'lucide-static/icons/rotate-ccw.svg?raw';
import routeSvg from 'lucide-static/icons/route.svg?raw';
import rssSvg from 'lucide-static/icons/rss.svg?raw';
import rulerSvg from 'lucide-static/icons/ruler.svg?raw';
import scaleSvg from 'lucide-static/icons/scale.svg?raw';
import searchSvg from 'lucide-static/icons/search.svg?raw';
import share2Svg from 'lucide-static/icons/share-2.svg?raw';
import shieldAlertSvg from 'lucide-static/icons/shield-alert.svg?raw';
import shipSvg from 'lucide-static/icons/ship.svg?raw';
import signalSvg from 'lucide-static/icons/signal.svg?raw';
import sirenSvg from 'lucide-static/icons/siren.svg?raw';
import slidersHorizontalSvg from 'lucide-static/icons/sliders-horizontal.svg?raw';
import soupSvg from 'lucide-static/icons/soup.svg?raw';
import sproutSvg from 'lucide-static/icons/sprout.svg?raw';
import storeSvg from 'lucide-static/icons/store.svg?raw';
import tentTreeSvg from 'lucide-static/icons/tent-tree.svg?raw';
import thermometerSvg from 'lucide-static/icons/thermometer.svg?raw';
import ticketSvg from 'lucide-static/icons/ticket.svg?raw';
import toiletSvg from 'lucide-static/icons/toilet.svg?raw';
import trash2Svg from 'lucide-static/icons/trash-2.svg?raw';
import treesSvg from 'lucide-static/icons/trees.svg?raw';
import trendingUpSvg from 'lucide-static/icons/trending-up.svg?raw';
import triangleAlertSvg from 'lucide-static/icons/triangle-alert.svg?raw';
import uploadSvg from 'lucide-static/icons/upload.svg?raw';
import userRoundSvg from 'lucide-static/icons/user-round.svg?raw';
import usersSvg from 'lucide-static/icons/users.svg?raw';
import volume2Svg from 'lucide-static/icons/volume-2.svg?raw';
import walletSvg from 'lucide-static/icons/wallet.svg?raw';
import wavesSvg from 'lucide-static/icons/waves.svg?raw';
import wifiOffSvg from 'lucide-static/icons/wifi-off.svg?raw';
import xSvg from 'lucide-static/icons/x.svg?raw';

function toInside(svg: string): string {
  const start = svg.indexOf('>', svg.indexOf('<svg')) + 1;
  return svg
    .slice(start, svg.lastIndexOf('</svg>'))
    .replace(/\s+/g, ' ')
    .replaceAll(' />', '/>')
    .trim();
}

/** The lucide icons that the site uses: the inside of their SVG. Add a line above and here for a new one. */
export const ICONS = {
  accessibility: toInside(accessibilitySvg),
  'arrow-down': toInside(arrowDownSvg),
  'arrow-up': toInside(arrowUpSvg),
  baby: toInside(babySvg),
  'badge-check': toInside(badgeCheckSvg),
  'bed-double': toInside(bedDoubleSvg),
  bike: toInside(bikeSvg),
  bookmark: toInside(bookmarkSvg),
  'bookmark-check': toInside(bookmarkCheckSvg),
  briefcase: toInside(briefcaseSvg),
  'building-2': toInside(building2Svg),
  bus: toInside(busSvg),
  calendar: toInside(calendarSvg),
  'calendar-plus': toInside(calendarPlusSvg),
  car: toInside(carSvg),
  check: toInside(checkSvg),
  'chevron-left': toInside(chevronLeftSvg),
  'chevron-right': toInside(chevronRightSvg),
  'circle-check': toInside(circleCheckSvg),
  'circle-parking': toInside(circleParkingSvg),
  'circle-x': toInside(circleXSvg),
  clock: toInside(clockSvg),
  'cloud-fog': toInside(cloudFogSvg),
  code: toInside(codeSvg),
  contact: toInside(contactSvg),
  copy: toInside(copySvg),
  copyright: toInside(copyrightSvg),
  delete: toInside(deleteSvg),
  download: toInside(downloadSvg),
  droplets: toInside(dropletsSvg),
  'external-link': toInside(externalLinkSvg),
  'file-pen': toInside(filePenSvg),
  'file-text': toInside(fileTextSvg),
  flag: toInside(flagSvg),
  flame: toInside(flameSvg),
  footprints: toInside(footprintsSvg),
  globe: toInside(globeSvg),
  'graduation-cap': toInside(graduationCapSvg),
  'heart-pulse': toInside(heartPulseSvg),
  house: toInside(houseSvg),
  'id-card': toInside(idCardSvg),
  image: toInside(imageSvg),
  info: toInside(infoSvg),
  landmark: toInside(landmarkSvg),
  languages: toInside(languagesSvg),
  leaf: toInside(leafSvg),
  list: toInside(listSvg),
  'locate-fixed': toInside(locateFixedSvg),
  lock: toInside(lockSvg),
  mail: toInside(mailSvg),
  map: toInside(mapSvg),
  'map-pin': toInside(mapPinSvg),
  menu: toInside(menuSvg),
  'message-circle': toInside(messageCircleSvg),
  'message-square-warning': toInside(messageSquareWarningSvg),
  minus: toInside(minusSvg),
  'moon-star': toInside(moonStarSvg),
  mountain: toInside(mountainSvg),
  'mountain-snow': toInside(mountainSnowSvg),
  music: toInside(musicSvg),
  navigation: toInside(navigationSvg),
  newspaper: toInside(newspaperSvg),
  'octagon-alert': toInside(octagonAlertSvg),
  pause: toInside(pauseSvg),
  phone: toInside(phoneSvg),
  play: toInside(playSvg),
  plus: toInside(plusSvg),
  printer: toInside(printerSvg),
  'qr-code': toInside(qrCodeSvg),
  quote: toInside(quoteSvg),
  'refresh-cw': toInside(refreshCwSvg),
  'rotate-ccw': toInside(rotateCcwSvg),
  route: toInside(routeSvg),
  rss: toInside(rssSvg),
  ruler: toInside(rulerSvg),
  scale: toInside(scaleSvg),
  search: toInside(searchSvg),
  'share-2': toInside(share2Svg),
  'shield-alert': toInside(shieldAlertSvg),
  ship: toInside(shipSvg),
  signal: toInside(signalSvg),
  siren: toInside(sirenSvg),
  'sliders-horizontal': toInside(slidersHorizontalSvg),
  soup: toInside(soupSvg),
  sprout: toInside(sproutSvg),
  store: toInside(storeSvg),
  'tent-tree': toInside(tentTreeSvg),
  thermometer: toInside(thermometerSvg),
  ticket: toInside(ticketSvg),
  toilet: toInside(toiletSvg),
  'trash-2': toInside(trash2Svg),
  trees: toInside(treesSvg),
  'trending-up': toInside(trendingUpSvg),
  'triangle-alert': toInside(triangleAlertSvg),
  upload: toInside(uploadSvg),
  'user-round': toInside(userRoundSvg),
  users: toInside(usersSvg),
  'volume-2': toInside(volume2Svg),
  wallet: toInside(walletSvg),
  waves: toInside(wavesSvg),
  'wifi-off': toInside(wifiOffSvg),
  x: toInside(xSvg),
} as const;

/** Names as on lucide.dev. */
export type IconName = keyof typeof ICONS;
