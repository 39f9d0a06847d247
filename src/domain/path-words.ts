/**
 * The one table that spells every word of every address, in every language.
 *
 * A pair of patterns is an address per language (English gets the prefix `/en/`);
 * a single string is one address for both. `{slug}` is free text; `{kind}` and the other names
 * in FACET_WORDS are spelled per language too. Pure data.
 */
export const ROUTES = {
  home: ['', ''],

  destinations: ['destinasi', 'destinations'],
  destination: ['destinasi/{slug}', 'destinations/{slug}'],
  destinationsOfKind: ['destinasi/jenis/{kind}', 'destinations/kind/{kind}'],
  destinationsOfDistrict: ['destinasi/kecamatan/{district}', 'destinations/district/{district}'],
  map: ['peta', 'map'],
  mapPins: ['data/peta/titik.json', 'data/map/pins.json'],
  placeRows: ['data/saringan/tempat.json', 'data/filter/places.json'],
  officeRows: ['data/kantor/terdekat.json', 'data/offices/nearest.json'],
  mapBase: 'data/peta/dasar.json',

  events: ['acara', 'events'],
  event: ['acara/{slug}', 'events/{slug}'],
  eventsOfSpan: ['acara/rentang/{span}', 'events/span/{span}'],
  eventsOfKindIcs: ['acara/jenis/{eventKind}/kalender.ics', 'events/kind/{eventKind}/calendar.ics'],
  eventCalendar: ['acara/kalender.ics', 'events/calendar.ics'],
  eventIcs: ['acara/{slug}/acara.ics', 'events/{slug}/event.ics'],

  routes: ['rute', 'routes'],
  route: ['rute/{slug}', 'routes/{slug}'],
  routeGpx: ['rute/{slug}/rute.gpx', 'routes/{slug}/route.gpx'],
  plan: ['rencana', 'plan'],
  planRows: ['data/rencana.json', 'data/plan.json'],

  services: ['layanan', 'services'],
  service: ['layanan/{slug}', 'services/{slug}'],
  kiosk: ['layanan/anjungan', 'services/kiosk'],
  kioskData: ['data/anjungan.json', 'data/kiosk.json'],
  codePoster: ['layanan/anjungan/poster', 'services/kiosk/poster'],
  standards: ['layanan/standar', 'services/standards'],
  letters: ['layanan/surat', 'services/letters'],
  letter: ['layanan/surat/{slug}', 'services/letters/{slug}'],
  glossary: ['layanan/istilah', 'services/glossary'],
  serviceCode: 'l/{code}',

  lifeEvents: ['peristiwa', 'life-events'],
  lifeEvent: ['peristiwa/{slug}', 'life-events/{slug}'],

  offices: ['kantor', 'offices'],
  office: ['kantor/{slug}', 'offices/{slug}'],
  officeVcf: ['kantor/{slug}/kontak.vcf', 'offices/{slug}/contact.vcf'],

  villages: ['kampung', 'villages'],
  village: ['kampung/{code}', 'villages/{code}'],

  releases: ['siaran-pers', 'press'],
  release: ['siaran-pers/{slug}', 'press/{slug}'],
  releaseEmbed: ['siaran-pers/{slug}/sisipan', 'press/{slug}/embed'],
  releaseNinjs: ['siaran-pers/{slug}/ninjs.json', 'press/{slug}/ninjs.json'],
  releaseText: ['siaran-pers/{slug}/naskah.txt', 'press/{slug}/text.txt'],
  releaseWord: ['siaran-pers/{slug}/naskah.docx', 'press/{slug}/text.docx'],
  releaseMarkdown: ['siaran-pers/{slug}/naskah.md', 'press/{slug}/text.md'],
  releaseInvitationIcs: ['siaran-pers/{slug}/undangan.ics', 'press/{slug}/invitation.ics'],
  releasesOfKind: ['siaran-pers/jenis/{releaseKind}', 'press/kind/{releaseKind}'],
  releasesOfDimension: ['siaran-pers/dimensi/{dimension}', 'press/dimension/{dimension}'],
  releasesOfDistrict: ['siaran-pers/tempat/{district}', 'press/place/{district}'],
  releaseTable: ['siaran-pers/{slug}/tabel-{number}.csv', 'press/{slug}/table-{number}.csv'],
  releaseChart: ['siaran-pers/{slug}/grafik-{number}.svg', 'press/{slug}/figure-{number}.svg'],
  releaseFigure: ['siaran-pers/{slug}/grafik-{number}.csv', 'press/{slug}/figure-{number}.csv'],
  releaseKit: 'siaran-pers/{slug}/kit.zip',
  releasesOfYear: ['siaran-pers/tahun/{year}', 'press/year/{year}'],
  releaseRss: ['siaran-pers/rss.xml', 'press/rss.xml'],
  releaseAtom: ['siaran-pers/atom.xml', 'press/atom.xml'],
  releaseJsonFeed: ['siaran-pers/feed.json', 'press/feed.json'],
  releaseFeedRss: ['siaran-pers/umpan/{feed}/rss.xml', 'press/feeds/{feed}/rss.xml'],
  releaseFeedAtom: ['siaran-pers/umpan/{feed}/atom.xml', 'press/feeds/{feed}/atom.xml'],
  releaseFeedJson: ['siaran-pers/umpan/{feed}/feed.json', 'press/feeds/{feed}/feed.json'],
  newsroom: ['ruang-media', 'newsroom'],
  newsroomPhotos: ['ruang-media/foto', 'newsroom/photos'],
  newsroomPhoto: ['ruang-media/foto/{slug}', 'newsroom/photos/{slug}'],
  photosOfDistrict: ['ruang-media/foto/tempat/{district}', 'newsroom/photos/place/{district}'],
  photosOfYear: ['ruang-media/foto/tahun/{year}', 'newsroom/photos/year/{year}'],
  photosOfLicence: ['ruang-media/foto/lisensi/{licence}', 'newsroom/photos/licence/{licence}'],
  photosOfSource: ['ruang-media/foto/asal/{photoSource}', 'newsroom/photos/source/{photoSource}'],
  photosOfShape: ['ruang-media/foto/bentuk/{photoShape}', 'newsroom/photos/shape/{photoShape}'],
  photoRows: ['data/saringan/foto.json', 'data/filter/photos.json'],
  photoTakes: 'data/foto-zip.json',
  newsroomQuotes: ['ruang-media/kutipan', 'newsroom/quotes'],
  newsroomQuotesOf: ['ruang-media/kutipan/{slug}', 'newsroom/quotes/{slug}'],
  pressContactVcf: [
    'ruang-media/narahubung/{slug}/kontak.vcf',
    'newsroom/contacts/{slug}/contact.vcf',
  ],
  invitationCalendar: ['ruang-media/undangan.ics', 'newsroom/invitations.ics'],
  newsroomKit: 'ruang-media/kit.zip',
  factSheetText: ['ruang-media/lembar-fakta.txt', 'newsroom/fact-sheet.txt'],
  factSheetWord: ['ruang-media/lembar-fakta.docx', 'newsroom/fact-sheet.docx'],

  publicInformation: ['informasi-publik', 'public-information'],
  smartCity: ['kota-cerdas', 'smart-city'],

  emergency: ['darurat', 'emergency'],
  safety: ['keselamatan', 'safety'],
  alerts: ['peringatan', 'alerts'],
  alert: ['peringatan/{slug}', 'alerts/{slug}'],
  alertCap: 'peringatan/{slug}/cap.xml',
  alertsJson: 'peringatan.json',

  about: ['tentang', 'about'],
  contact: ['kontak', 'contact'],
  accessibility: ['aksesibilitas', 'accessibility'],
  privacy: ['privasi', 'privacy'],
  licences: ['lisensi', 'licences'],

  search: ['cari', 'search'],
  saved: ['tersimpan', 'saved'],
  notFound: ['404.html', '404.html'],
  pageNames: ['data/halaman.json', 'data/pages.json'],

  data: ['data', 'data'],
  dataFile: 'data/{file}',
  status: 'status.json',
  sitemap: 'sitemap-index.xml',
  newsSitemap: 'sitemap-news.xml',
  robots: 'robots.txt',
  openSearch: ['opensearch.xml', 'opensearch.xml'],
  manifest: ['manifest.webmanifest', 'manifest.webmanifest'],
  securityTxt: '.well-known/security.txt',
  llmsTxt: 'llms.txt',
  admin: 'admin',
  adminReport: 'admin/laporan',
} as const satisfies Record<string, string | readonly [id: string, en: string]>;

/** The word before the number of a numbered page: `/destinasi/hal/2/`. */
export const PAGE_WORD = ['hal', 'page'] as const;

const RELEASE_KINDS = {
  release: ['siaran-pers', 'releases'],
  statement: ['pernyataan', 'statements'],
  reply: ['hak-jawab', 'replies'],
  invitation: ['undangan', 'invitations'],
  'fact-check': ['klarifikasi', 'fact-checks'],
  data: ['data', 'data'],
  retelling: ['penceritaan-ulang', 'retellings'],
} as const;

/** Parameters that have a closed list of values, each spelled per language. */
export const FACET_WORDS: Readonly<
  Record<string, Readonly<Record<string, readonly [string, string]>>>
> = {
  kind: {
    lake: ['telaga', 'lakes'],
    mountain: ['gunung', 'mountains'],
    viewpoint: ['puncak', 'viewpoints'],
    waterfall: ['curug', 'waterfalls'],
    heritage: ['candi', 'heritage'],
    agro: ['agrowisata', 'agro'],
    village: ['desa-wisata', 'villages'],
    cave: ['gua', 'caves'],
    'hot-spring': ['air-panas', 'hot-springs'],
    crater: ['kawah', 'craters'],
    park: ['taman', 'parks'],
    culinary: ['kuliner', 'food'],
    market: ['pasar', 'markets'],
    culture: ['budaya', 'culture'],
    dance: ['tari', 'dance'],
    craft: ['kerajinan', 'crafts'],
    'forest-trail': ['hutan', 'forest-trails'],
    reservoir: ['waduk', 'reservoirs'],
    beach: ['pantai', 'beaches'],
    harbour: ['pelabuhan', 'harbours'],
  },
  span: {
    today: ['hari-ini', 'today'],
    weekend: ['akhir-pekan', 'weekend'],
    days30: ['30-hari', '30-days'],
    past: ['lewat', 'past'],
  },
  eventKind: {
    festival: ['festival', 'festivals'],
    ceremony: ['upacara-adat', 'ceremonies'],
    anniversary: ['hari-jadi', 'anniversaries'],
    performance: ['pentas', 'performances'],
    market: ['pasar', 'markets'],
    sport: ['olahraga', 'sport'],
    nature: ['gejala-alam', 'nature'],
    community: ['warga', 'community'],
  },
  releaseKind: RELEASE_KINDS,
  /** Kinds; dimensions are spelled as they are. */
  feed: RELEASE_KINDS,
  licence: {
    'CC0-1.0': ['cc0', 'cc0'],
    'CC-BY-4.0': ['cc-by', 'cc-by'],
    'CC-BY-SA-4.0': ['cc-by-sa', 'cc-by-sa'],
    editorial: ['pemberitaan', 'editorial'],
    'all-rights-reserved': ['dilindungi', 'reserved'],
  },
  photoSource: {
    photo: ['foto', 'photo'],
    edited: ['disunting', 'edited'],
    composite: ['gabungan', 'composite'],
    drawing: ['gambar', 'drawing'],
    'partly-ai': ['sebagian-ai', 'partly-ai'],
    ai: ['ai', 'ai'],
  },
  photoShape: {
    landscape: ['mendatar', 'landscape'],
    portrait: ['tegak', 'portrait'],
    square: ['persegi', 'square'],
  },
};
