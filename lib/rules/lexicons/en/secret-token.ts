// Shapes of keys and tokens as their vendors document them: prefix, alphabet, length. Most are collected, with their
// vendors, in the default configuration of gitleaks (MIT, github.com/gitleaks/gitleaks, config/gitleaks.toml), the ones
// of Artifactory and Discord in detect-secrets (Apache-2.0, github.com/Yelp/detect-secrets).

/** Keys and tokens that their own shape gives away. Case counts; none holds a blank or a quotation mark. */
export const TOKENS: readonly string[] = [
  // Amazon, Google, Azure AD, Alibaba, DigitalOcean, Databricks, Yandex
  '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?!\\w)',
  'ABSK[A-Za-z0-9+/]{60,140}=?|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[\\w+/=-]{8,400}',
  'AIza[\\w-]{35}(?![\\w-])',
  '(?<![\\w~.-])[\\w~.]{3}\\dQ~[\\w~.-]{31,34}(?![\\w~-])',
  'LTAI[A-Za-z0-9]{20}(?!\\w)|do[opr]_v1_[a-f0-9]{64}|dapi[a-f0-9]{32}(?:-\\d)?(?!\\w)',
  'AQVN[\\w-]{35,38}|YC[\\w-]{38}(?![\\w-])',
  // GitHub, GitLab, Atlassian, Sourcegraph, Docker, npm, PyPI, RubyGems, NuGet/Octopus, Artifactory
  'gh[opusr]_[A-Za-z0-9]{36}|github_pat_\\w{60,90}',
  'glptt-[a-f0-9]{40}|gl(?:pat|dt|ft|soat|agent|imt|oas|cbt|ffct|rt)-[\\w-]{20,64}(?:\\.[\\w.]{9,20})?|GR1348941[\\w-]{20}',
  'ATATT3[\\w=-]{180,190}|sgp_(?:(?:local|[a-fA-F0-9]{16})_)?[a-fA-F0-9]{40}(?!\\w)',
  'dckr_pat_[\\w-]{20,40}|npm_[A-Za-z0-9]{36}|pypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZ)[\\w-]{100,1000}|rubygems_[a-f0-9]{48}',
  'API-[A-Z0-9]{26}(?!\\w)|oy2[a-z0-9]{43}(?!\\w)',
  'AKC[A-Za-z0-9]{10,80}|AP[\\dA-F](?=[A-Za-z0-9]{0,60}[a-z])[A-Za-z0-9]{8,80}(?!\\w)',
  // OpenAI, Anthropic, Hugging Face, Perplexity, xAI, Groq, Replicate
  'sk-(?:proj|svcacct|admin|None)-[\\w-]{20,200}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}',
  'sk-ant-(?:api03|admin01)-[\\w-]{93}AA(?![\\w-])',
  '(?:hf_|api_org_)[A-Za-z]{34}(?!\\w)|pplx-[A-Za-z0-9]{48}|xai-[A-Za-z0-9]{70,90}|gsk_[A-Za-z0-9]{52}|r8_[A-Za-z0-9]{37}',
  // Slack, Discord, Telegram, Twilio, SendGrid, Brevo, Mailgun, Mailchimp
  'xoxb-\\d{8,14}-[A-Za-z0-9-]{18,50}|xox[pe](?:-\\d{8,13}){3}-[A-Za-z0-9-]{28,34}|xox[os]-\\d{8,13}-\\d+-\\d+-[a-fA-F\\d]+',
  'xox[ar]-(?:\\d-)?(?=[A-Za-z]{0,40}\\d)[0-9A-Za-z]{8,48}(?![\\w-])|xoxe(?:\\.xox[bp])?-\\d-[A-Za-z0-9]{100,180}|xapp-\\d-[A-Z0-9]{6,20}-\\d{6,20}-[a-z0-9]{20,80}',
  'hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{40,60}',
  '[A-Z][A-Za-z0-9]{23,25}\\.[\\w-]{6}\\.[\\w-]{27,40}(?![\\w.-])',
  '\\d{8,10}:AA[\\w-]{32,35}(?![\\w-])',
  '(?:SK|AC)[0-9a-f]{32}(?!\\w)|SG\\.[\\w-]{22}\\.[\\w-]{43}|xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}|key-[a-f0-9]{32}(?!\\w)|[a-f0-9]{32}-us\\d{1,2}(?!\\w)',
  // Stripe, Square, Shopify, Flutterwave, EasyPost, Duffel, Shippo
  '(?:sk|rk)_(?:test|live|prod)_[A-Za-z0-9]{10,99}|whsec_[A-Za-z0-9]{24,64}',
  '(?:EAAA|sq0atp-|sq0csp-)[\\w-]{22,60}(?![\\w-])|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|shippo_(?:live|test)_[a-fA-F0-9]{40}',
  'FLW(?:PUB|SEC)K_TEST-[a-h0-9]{32}-X|EZ[AT]K[A-Za-z0-9]{54}|duffel_(?:test|live)_[\\w=-]{43}',
  // Facebook, LinkedIn-like application secrets
  'EAA(?:[MC][A-Za-z0-9]{100,400}|CEdEose0cBA[A-Za-z0-9]{20,400})|\\d{15,16}\\|[\\w-]{27,40}(?![\\w-])',
  // HashiCorp, Heroku, Fly, Doppler, Pulumi, PlanetScale, OpenShift, Prefect, Infracost, Scalingo
  'hvs\\.[\\w-]{90,120}|hvb\\.[\\w-]{138,300}|(?<![\\w.])[sb]\\.(?=[A-Za-z]{0,23}\\d)[A-Za-z0-9]{24}(?!\\w)|[A-Za-z0-9]{14}\\.atlasv1\\.[\\w=-]{60,70}',
  'HRKU-AA[\\w-]{58}|fo1_[\\w-]{43}|fm[12][ar]?_[\\w+/=-]{100,700}|dp\\.(?:pt|st|ct|sa)\\.[A-Za-z0-9.]{40,60}',
  'pul-[a-f0-9]{40}|pscale_(?:tkn|oauth|pw)_[\\w=.-]{32,64}|sha256~[\\w-]{43}|pnu_[A-Za-z0-9]{36}|ico-[A-Za-z0-9]{32}(?!\\w)|tk-us-[\\w-]{48}',
  // Grafana, New Relic, Dynatrace, Sentry, Postman, Linear, Notion, ReadMe, Typeform, 1Password, age, 42, ClickHouse
  'glc_[A-Za-z0-9+/]{32,400}={0,3}|glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|NRAK-[A-Z0-9]{27}|NRJS-[a-f0-9]{19}|dt0c01\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}',
  'sntrys_eyJ[\\w+/=-]{80,400}|sntryu_[a-f0-9]{64}|PMAK-[a-f0-9]{24}-[a-f0-9]{34}|lin_api_[A-Za-z0-9]{40}|ntn_\\d{11}[A-Za-z0-9]{35}(?!\\w)|secret_[A-Za-z0-9]{43}(?!\\w)',
  'rdme_[a-z0-9]{70}|tfp_[\\w.=-]{59}|pat-(?:na|eu)\\d-[a-f0-9-]{36}|4b1d[A-Za-z0-9]{38}(?!\\w)|s-s4t2(?:ud|af)-[a-f0-9]{64}',
  'ops_eyJ[A-Za-z0-9+/]{60,2000}={0,3}|A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}(?!\\w)|AGE-SECRET-KEY-1[A-Z0-9]{58}',
  // JSON web tokens (RFC 7519), plain and once more in base 64
  'eyJ[\\w-]{12,4000}\\.eyJ[\\w-]{10,8000}(?:\\.[\\w-]{0,2000})?|ZXlK[A-Za-z0-9+/_-]{60,8000}={0,2}',
];

/** Vendors whose keys have no shape of their own: the name before the value gives them away. Folded. */
export const VENDORS =
  'adobe|airtable|algolia|asana|atlassian|beamer|bitbucket|codecov|cohere|coinbase|confluent|contentful|datadog|discord|dropbox|etsy|facebook|fastly|finnhub|freshbooks|freshdesk|gitter|heroku|hubspot|intercom|jira|kraken|kucoin|launchdarkly|linkedin|lob|looker|mailchimp|mailgun|mapbox|mattermost|meraki|message[_-]?bird|netlify|new_?relic|nytimes|okta|pagerduty|plaid|pendo|private_?ai|rapidapi|segment|sendbird|sidekiq|snyk|sonar|squarespace|sumo(?:logic|[_-])|travis|trello|twilio|twitch|twitter|zendesk';

/** A vendor's name before a value that is not of the shape its keys have: Meraki's are forty digits of small hexadecimal. */
export const NOT_ITS_SHAPE = /(?:[Mm]eraki|MERAKI)(?!.{0,60}?(?<!\w)[a-f\d]{40}(?!\w))/;
