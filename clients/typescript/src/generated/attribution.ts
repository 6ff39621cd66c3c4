// Generated from attribution-service/openapi.yaml by npm run generate: do not edit.

export interface paths {
    "/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the page of a tablet
         * @description The address of a tap counter has its secret behind the #, which no server sees. What is tapped without a connection is kept on the tablet and sent later.
         *
         *     Public: the same page for every tablet.
         */
        get: operations["openCountPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/count/worker.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Load what keeps the page of a tablet while there is no connection
         * @description Public: the same page for every tablet.
         */
        get: operations["getCountWorker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/l/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a link
         * @description Keeps the click, then leads to the landing page with hlclid, the click's id, in its query. UTM parameters and click ids of the visit go on as well, where the link has none of its own; macros that nobody filled in do not. Previews, robots and agents of artificial intelligence are led there without hlclid, and counted apart. A link that is not valid leads to its fallback. Who opens one that leads nowhere in a browser gets a page that says so. On a brand's own host links are at its root.
         *
         *     Public: a visitor's browser calls it.
         */
        get: operations["followLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * See where a link leads, counted as a preview
         * @description Public: a visitor's browser calls it.
         */
        head: operations["lookAtLink"];
        patch?: never;
        trace?: never;
    };
    "/open_api/{version}/event/track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send events, in the format of TikTok's Events API 2.0
         * @description Answers as TikTok does: HTTP 200 with a code in the envelope, also for malformed JSON (40002), an unknown token (40105) and more than 1000 events (40002, nothing stored). Only a body that is too slow (408) or too large (413), too many requests (429) and a failure on our side (5xx, send again) have a status of their own. An answer with code 0 or 20001 is given after the events are durable, and data has a receipt for each. The path may end with a slash.
         *
         *     For event sources, by the token that each was given: Access-Token.
         */
        post: operations["trackEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open_api/{version}/offline/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send up to 80 events, in the format of TikTok's offline events 1.0
         * @description Answers as trackEvents does. The path of a refused field begins as TikTok writes it. The path may end with a slash.
         *
         *     For event sources, by the token that each was given: Access-Token.
         */
        post: operations["trackOfflineEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open_api/{version}/offline/track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event, in the format of TikTok's offline events 1.0
         * @description Answers as trackEvents does. The path of a refused field begins as TikTok writes it. The path may end with a slash.
         *
         *     For event sources, by the token that each was given: Access-Token.
         */
        post: operations["trackOfflineEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open_api/{version}/pixel/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send up to 50 events, in the format of TikTok's Events API 1.0
         * @description Answers as trackEvents does. The path of a refused field begins as TikTok writes it. The path may end with a slash.
         *
         *     For event sources, by the token that each was given: Access-Token.
         */
        post: operations["trackPixelEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open_api/{version}/pixel/track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event, in the format of TikTok's Events API 1.0
         * @description Answers as trackEvents does. The path of a refused field begins as TikTok writes it. The path may end with a slash.
         *
         *     For event sources, by the token that each was given: Access-Token.
         */
        post: operations["trackPixelEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pixel/{pixel}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send events of a page, as the pixel does
         * @description Takes text/plain, which browsers send without asking first, and application/json. At most 50 events and 64 KB. The page's Origin has to be among the source's allowed origins. Each event has a receipt, those that are not understood too; the answer comes after they are durable. An event that is sent again with its event_id within 48 hours is the same.
         *
         *     For pages of the source's allowed origins.
         */
        post: operations["sendPixelEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pixel/{pixelVersion}/hl.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Load the browser pixel
         * @description A version's script never changes, so pages may name its hash and browsers keep it for a year. The version "latest" is kept for an hour, and changes with releases.
         *
         *     Public: browsers load it with a shop's pages.
         */
        get: operations["getPixelScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shop-webhooks/{shop}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a webhook of a shop
         * @description As the platform sends it: Shopify (X-Shopify-Hmac-Sha256), WooCommerce (X-WC-Webhook-Signature) or TikTok Shop (Authorization). Whatever has a good signature is answered 200, also what is of no use, so that no platform switches the webhook off; the shop's deliveries tell what became of it. Nothing is kept of what has none.
         *
         *     For the platform of the shop, by its signature of the body.
         */
        post: operations["takeShopWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ad-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ad accounts, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listAdAccounts"];
        put?: never;
        /**
         * Connect an ad account of TikTok, whose reports are read from now on
         * @description At once, some months back, and each day after that: the days that TikTok still restates are asked for again, and what was told before stays as versions. The token is kept encrypted, and never shown.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["connectAdAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ad-accounts/{adAccount}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an ad account
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getAdAccount"];
        /**
         * Change an ad account, or connect it again with another token
         * @description With a token it is connected, and read at once. Days that were read stay.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        put: operations["changeAdAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ad-accounts/{adAccount}/disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read an ad account no more, and forget its token
         * @description Days that were read stay.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["disconnectAdAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ad-accounts/{adAccount}/pull": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far an ad account's reports have been read, and what is in the way
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getAdAccountPull"];
        put?: never;
        /**
         * Read an ad account's reports now
         * @description Also where a pause was being kept after a failure.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["pullAdAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ad-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what ads cost and brought, latest day first
         * @description What counts of each day. Of a campaign or an ad group whose ads tell what they cost, only the rest that no ad tells is to be added to them.
         *
         *     Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["listAdDays"];
        put?: never;
        /**
         * Record what an ad cost and brought on a day
         * @description Platforms restate a day for up to four weeks: told again it has the latest figures, and keeps those before as versions. What was collected when the day was over goes before what was collected while it ran, API before IMPORT and MANUAL, and of one source what was collected last, field by field and in any order of arrival. The same figures again are unchanged.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["recordAdDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ad-days/{adDay}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what counts of a day of an ad
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["getAdDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ad-days/{adDay}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was told of a day of an ad by placement
         * @description Parts of the day, where a file told them: they stand beside it and are never added to it, and need not add up to it.
         *
         *     Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["listAdDayPlacements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ad-days/{adDay}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all figures that were told of a day of an ad, the last collected first
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["listAdDayVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ad-days/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record days of many ads
         * @description A CSV file may also have the columns of a report of TikTok Ads Manager, by day and with ids and currency: By Day, Campaign ID, Ad group ID, Ad ID, Currency, Cost, Clicks (destination) and so on. Then 1,234.56 is a number, a dash is no figure, and the line of totals is passed over. Rates such as CTR are not read: they are worked out. Figures that were told before are unchanged. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importAdDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/attribution-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List settings with the versions of their rules, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listAttributionSettings"];
        put?: never;
        /**
         * Say under what windows and by which model credit is to be given
         * @description For runs, which are made under it. Commissions are decided by a rule of their own, which no setting changes.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["createAttributionSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/attribution-settings/{attributionSetting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a setting with the versions of its rules
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getAttributionSetting"];
        /**
         * Change a setting
         * @description Other rules are a new version, for runs from now on; runs that there are keep theirs. A run under new rules works out all orders again.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateAttributionSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/attribution-settings/{attributionSetting}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a setting for good
         * @description Its runs stay and can be read; it has no new ones.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["archiveAttributionSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/attribution-settings/presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is proposed by objective, and what each must not be taken for
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listAttributionPresets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who changed what, newest first
         * @description Operators may ask for one resource; the list of a whole brand is for its administrators. Entries are written in the transaction of the change and stay as they are. Of contact data and secrets they keep only that they changed; when a person's data is erased, what they say of that person's resource is masked too. Of what is about money, callers without the finance right see which fields changed, and ••• for every value.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/channel-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read touches and orders of a period by channel and kind of ad
         * @description By the rules that hold now, also of the past.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getChannelFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/channel-networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the list of networks by which rules know search engines, AI assistants…
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getChannelNetworks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/channel-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rules by which visits and orders get their channel
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getChannelRules"];
        /**
         * Set the rules by which visits and orders get their channel
         * @description A new version, which holds for whatever is read from now on, also of the past: what was frozen under an earlier version stays. Rules that can never decide are refused by name. Preview them first.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["setChannelRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/channel-rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what rules would make of the past
         * @description Which channels would win and lose touches and orders, from which to which, with samples and the rules that decide; nothing is kept.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        post: operations["previewChannelRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/channel-rules/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask which channel an origin has, and why
         * @description By the rules that hold, or by others that come along; nothing is kept.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        post: operations["testChannelRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/channel-rules/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all versions of the rules, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listChannelRulesVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/channel-rules/versions/{channelRules}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a version of the rules
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getChannelRulesVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/conversion-definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List definitions of conversions with their versions, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listConversionDefinitions"];
        put?: never;
        /**
         * Say what else counts as a conversion
         * @description Beside orders, which stay as they are told whatever is counted.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["createConversionDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/conversion-definitions/{conversionDefinition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a definition of conversions with its versions
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getConversionDefinition"];
        /**
         * Set the next version of a definition
         * @description It holds from its instant on; what was counted before stays as it was. One that begins in the past needs rewrite, and keeps by how much it has changed what was counted. Preview it first.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["setConversionDefinition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/conversion-definitions/{conversionDefinition}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a definition counts in a period, by channel and kind of ad
         * @description Of definitions that count orders: by the rules for channels that hold now, those orders that count, for what the definition says that they are worth. All orders by channel, with clicks beside them, are in channel-figures.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getConversionChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/conversion-definitions/{conversionDefinition}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a definition counts in a period, by day
         * @description Each version counts what happened while it held. Persons are as they are known now. Events other than orders count as long as they are kept. One count at a time is worked out; of too much for one answer fewer days have to be asked.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getConversionCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/conversion-definitions/{conversionDefinition}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what another rule would have counted, by day, beside the definition
         * @description Needs the brand's role ANALYST or a larger one.
         */
        post: operations["previewConversionDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversions with their credits, the latest received first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listConversions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/conversions/{conversion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a conversion: its value, its evidence, its credits and how they changed
         * @description An order is credited by the strongest evidence: a click (up to 7 days before, unless the brand's setting says otherwise), else a view (1 day), else a promo code that was valid; the latest of its kind. All evidence is listed.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getConversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List erasures, newest first
         * @description Needs the brand's role ADMIN or a larger one.
         */
        get: operations["listErasures"];
        put?: never;
        /**
         * Erase a shopper's data
         * @description Everything that leads to the shopper, and to whom events have shown to be the same person, is taken out of events, touches and identities. Orders and their credit stay, under a person without a name. The answer leads to the receipt; it is done as a job. What arrives later is taken as new.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["eraseShopper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/erasures/{erasure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the receipt of an erasure
         * @description Complete once completedAt is set; its job shows how far it is.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        get: operations["getErasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/event-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List event sources, newest first
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["listEventSources"];
        put?: never;
        /**
         * Connect an event source and get its token
         * @description The token is shown in this answer only. An answer that is given again for an Idempotency-Key is without it: issue another one if it was lost.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["connectEventSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/event-sources/{eventSource}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an event source
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["getEventSource"];
        /**
         * Change what an event source is called, who may send and how events are taken
         * @description Holds for events that come from now on; replicas know it within 5 seconds.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateEventSource"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/event-sources/{eventSource}/disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take nothing more of an event source
         * @description Its tokens stay, but requests with them are refused: 40001. What it has sent stays. One that is disconnected already stays as it is.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["disconnectEventSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/event-sources/{eventSource}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how well an event source sends, and whether campaigns can learn from it
         * @description Rate, refusals by reason, match quality by identifier, what pixel and server told of purchases, clock, readiness. Counted within seconds, by days of the brand.
         *
         *     Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["getEventSourceHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/event-sources/{eventSource}/pixel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how pages get the pixel of a source
         * @description The snippet to paste, with the hash by which browsers check the script, and what a Content-Security-Policy has to allow. Of sources of kind WEB.
         *
         *     Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["getPixel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/event-sources/{eventSource}/reconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take events of an event source again
         * @description With the tokens that it had. One that is connected stays as it is.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["reconnectEventSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/event-sources/{eventSource}/rotate-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an event source a new token in place of all others
         * @description The others stay good until the overlap ends; an overlap of 0 ends them at once. The new one is shown in this answer only.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["rotateEventSourceToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/event-sources/{eventSource}/test-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See test events of a source as they come, as server-sent events
         * @description Events that were sent with a test_event_code, or of a source in test mode, from now on; also those that are refused, with the reason. They are no orders and in no figure. The stream ends after 15 minutes: connect again with Last-Event-ID, and none is missed. Read it with fetch: the access token goes into the Authorization header.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["followTestEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/event-sources/{eventSource}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tokens of an event source, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listEventSourceTokens"];
        put?: never;
        /**
         * Issue a further token of an event source
         * @description Beside those that it has, 20 at most: one for each program that sends. The token is shown in this answer only; an answer that is given again for an Idempotency-Key is without it.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["issueEventSourceToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/event-sources/{eventSource}/tokens/{eventSourceToken}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a token of an event source
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getEventSourceToken"];
        put?: never;
        post?: never;
        /**
         * Take a token of an event source back at once
         * @description It stays on the list with the instant of its end. Other replicas may take events with it for 5 seconds more.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        delete: operations["endEventSourceToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event, or several
         * @description One event as an object is answered with what became of it, or refused as every request is. Several, as an array, as an object with items, or as NDJSON with an event on each line, 1000 at most, are answered with a row for each: those that are understood are taken whatever the others are. What is answered as taken is durable, and an eventId is taken once within 48 hours.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["sendEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/forwardings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List which sources' events are sent on, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listForwardings"];
        put?: never;
        /**
         * Send a source's events on to TikTok's Events API
         * @description From now on, and those only whose names are given. The token is kept encrypted, and never shown.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["beginForwarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/forwardings/{forwarding}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how a source's events are sent on
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getForwarding"];
        /**
         * Change what is sent on, and how
         * @description Of events that come from now on, and of those that wait.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        put: operations["changeForwarding"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/forwardings/{forwarding}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what became of events that were to go on, the latest received first
         * @description Events that nobody wanted to go on are not among them.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listForwardedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/forwardings/{forwarding}/events/{forwardedEvent}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event again that TikTok has refused
         * @description With the same id, as it is kept.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["replayForwardedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/forwardings/{forwarding}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how many events wait, and how TikTok has been answering
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getForwardingHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/forwardings/{forwarding}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send nothing on for a while
         * @description Events wait meanwhile, and are sent on afterwards if they are young enough.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["pauseForwarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/forwardings/{forwarding}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send all events again that TikTok has refused
         * @description The latest first, some thousands at a time: ask again while there are more. What has grown older than TikTok is told stays as it is.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["replayForwardedEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/forwardings/{forwarding}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send on again what waits, and what comes
         * @description Also after it stopped by itself, once what stoppedBecause says is mended.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["resumeForwarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/identity-exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is said of identifiers, the latest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listIdentityExclusions"];
        put?: never;
        /**
         * Say that an identifier is nobody's own, or is after all
         * @description An identifier that is no one person's (a shop's own address, a tablet at the till), or whose owner does not want to be recognised, ties nobody: whoever only it held together is taken apart within a moment, with touches, orders and credits, and what is told with it later joins nobody. KEPT says that one which was told with too many others is one person's all the same. Nothing is lost: ended, it ties again what it tied.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["excludeIdentifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/identity-exclusions/{exclusion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is said of an identifier
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getIdentityExclusion"];
        put?: never;
        post?: never;
        /**
         * End it: the identifier ties again what it tied, or no more
         * @description One that counting found is found again with the next other identifier.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        delete: operations["endIdentityExclusion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/jobs/{job}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far a job is
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/jobs/{job}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a job
         * @description It ends as CANCELLED after the piece that is being done. What it has committed stays; an atomic import leaves nothing. One that was begun with an operation that needs the finance right is stopped with that right only.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/jobs/{job}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rows that an import has refused
         * @description A CSV file with the columns as they were sent, and _line, _code, _path and _message, which an import passes over: correct the rows and send the file again. Rows of a JSON file stand in one column, json. Those of an import that needs the finance right need it too.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getJobErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/jobs/{job}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a job's progress as server-sent events
         * @description An event with the job as its data at once and after each change; the stream ends with the job, or after 15 minutes: connect again then. Send the access token in the Authorization header, as everywhere: read the stream with fetch, because a browser's EventSource cannot send it.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["followJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/link-hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List hosts of links, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listLinkHosts"];
        put?: never;
        /**
         * Register a host of your own for links
         * @description The answer names a TXT record. Once it stands in the host's DNS, verify the host; from then on links may stand on it.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["registerLinkHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/link-hosts/{linkHost}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a host of links
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getLinkHost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/link-hosts/{linkHost}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a host of links up
         * @description Its links lead nowhere from now on, and it may be another brand's.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["retireLinkHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/link-hosts/{linkHost}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the proof in a host's DNS looked at
         * @description Verified once, a host stays it and the record may go, until somebody else proves it: of two brands who say that it is theirs, the one has it whose record is there.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["verifyLinkHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/link-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who came by links, by day: people, previews, robots, agents of AI
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getLinkVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List links, newest first
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["listLinks"];
        put?: never;
        /**
         * Create a link
         * @description Its UTM parameters keep to the brand's taxonomy, where it has one; a refusal names the nearest word that is allowed. A macro of TikTok, such as __CAMPAIGN_NAME__, is left out of landingUrl and stands in adUrl, for the ad to fill in.
         *
         *     Needs the brand's role OPERATOR or a larger one. Open to collaborators, for what was granted to them.
         */
        post: operations["createLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a link
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["getLink"];
        /**
         * Change where a link leads, how it is tagged and when it is valid
         * @description Slug, host and creator stay. Visitors are led by the change within seconds; clicks that were counted keep what the link said then: its kind, and the tags that they came with.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/links/{link}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a link for good
         * @description Visitors go to its fallback, or to a page that says that it leads nowhere. Its slug is never another link's.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["archiveLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/links/{link}/qr-code.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a link's QR code as a picture
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["getQrCodePng"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/links/{link}/qr-code.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a link's QR code, to print at any size
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["getQrCodeSvg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/links/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create many links
         * @description A row whose slug is that of a link that says the same is unchanged; one without a slug makes a link each time. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/links/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what a link would be, without making it
         * @description Takes what creating a link takes, says where it would lead and what of its UTM parameters the brand's taxonomy does not allow, with the nearest words that it does.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        post: operations["previewLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/persons/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read why what was told is taken for one person's
         * @description All is hashed, or an id of a browser, a click, an order or a touch. What should not hold a person together is excluded by what is shown here, see excludeIdentifier.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/phone-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter an order that was placed by telephone
         * @description It becomes a Purchase of an event source, with a receipt: the order number is the one by which a refund or a till's file tells of it again.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["enterPhoneOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/place-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what taps, counts of people and scans say of the orders of places
         * @description What was tapped and scanned and who came in, beside the place's orders. Of orders of which nothing says where they came from, taps imply how many came by each channel, with the interval within which the share lies. It is evidence of the place, never of one order: no credit follows from it.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listPlaceEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/place-evidence/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the same of one place, with each of its days
         * @description What was tapped and scanned and who came in, beside the place's orders. Of orders of which nothing says where they came from, taps imply how many came by each channel, with the interval within which the share lies. It is evidence of the place, never of one order: no credit follows from it.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getPlaceEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List places, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listPlaces"];
        put?: never;
        /**
         * Record a place: a branch of the brand
         * @description Sales, survey answers and counts name it by its id or by the brand's own code for it.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["recordPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/places/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a place
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getPlace"];
        /**
         * Change a place, close it or open it again
         * @description What named it by its code goes on meaning this place only while it has the code.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["changePlace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/places/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record or change many places
         * @description A place whose code is known is changed to what its row says. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importPlaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what was sold in a period, by product or category
         * @description From the items that orders name: quantity, orders, value, and orders of new and returning customers. Refunds are told by order, not by item.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getProductSales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what became of events, newest first
         * @description Every event that was sent has a receipt, also those that were refused or were here before. MERGED shows once the event's order has been attributed.
         *
         *     Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["listReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/receipts/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what became of one event
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refunds, the latest recorded first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listRefunds"];
        put?: never;
        /**
         * Record a refund, a cancellation or a chargeback
         * @description Shops tell them by events too: Refund, CancelOrder, or a Purchase with a negative value. Each is applied once, within a moment, whichever is told first and however often: one that comes before its order waits for it. Never is more taken from an order than is left of it: what goes beyond is shown as excess. A cancellation takes all that is left.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["recordRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/refunds/{refund}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a refund and what it takes from its order
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/refunds/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record many refunds
         * @description A row with an externalId that was told before, with the same amount and instant, is unchanged. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importRefunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/refused-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See which events were refused, newest first
         * @description They are kept for 90 days, without what may not be kept of a shopper.
         *
         *     Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["listRefusedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/refused-events/{refusedEvent}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an event that was refused
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["getRefusedEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/refused-events/{refusedEvent}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a refused event and take it
         * @description Once: what was taken is not taken again. One that is refused again stays.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["replayRefusedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/refused-events/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct refused events and take them, 500 at most
         * @description The newest that are open and fit. Those that are refused again stay as they are; send it again until none is accepted. A row's receiptId is that of the replay, or of the refused event if it was refused again.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["replayRefusedEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/sales/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take sales, refunds and leads of a till or a CRM
         * @description Each row becomes an event of an event source, with a receipt, once however often it is sent. A CSV file may have the headings of Square, Shopify, WooCommerce, Lightspeed, HubSpot, Pipedrive, Salesforce and of TikTok's files of offline events: say with passOthers that the columns that nobody reads are passed over, and with set what the file does not say. Orders that are not paid, lines that tell a sale again and leads that were lost are passed over. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importSales"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/search-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the words by which a search is one for the brand
         * @description Version 0, without words, while nobody has named any.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getSearchWords"];
        /**
         * Replace the words by which a search is one for the brand
         * @description All days are worked out anew, and those that change are told on.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["replaceSearchWords"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/set-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what attribution could not take in, the latest first
         * @description One event, touch, visit or answer that cannot be taken in is set aside, and everything behind it goes on. It counts for nothing until it is tried again with success, and stays stored for as long.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listSetAside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/set-aside/{setAside}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what became of something set aside
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getSetAside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/set-aside/{setAside}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try again to take something in
         * @description Within seconds; its state says how it went. What is taken in late counts as it would have in its time.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["retrySetAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/set-aside/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try again to take in everything that is set aside
         * @description After the fault was mended that kept it out.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["retryAllSetAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/shop-orders/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell orders of a shop's export, from before it was connected
         * @description A CSV file may have the columns of Shopify's export of orders, or of the usual exports of WooCommerce: a line for each product, of which the first one tells the order. Their events are made within moments, and listed among the shop's deliveries. An order that the shop has told itself is unchanged: it has told more. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importShopOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/shops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List shops, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listShops"];
        put?: never;
        /**
         * Connect a shop, so that its system's webhooks are taken
         * @description Connect an event source of the kind SHOP first: the shop's orders become its events. Then have the platform send its webhooks to webhookPath.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["connectShop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/shops/{shop}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a shop
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getShop"];
        /**
         * Change how a shop's deliveries name it
         * @description For a shop that has moved, or was named wrongly: its deliveries are OTHER_SHOP then. By which id its orders go stays as it is.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["changeShop"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/shops/{shop}/commissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what TikTok Shop pays creators for a shop's orders, newest first
         * @description Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["listShopCommissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/shops/{shop}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what became of a shop's webhooks, newest first
         * @description Of those with a good signature; what has none is kept nowhere.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listShopDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/shops/{shop}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand on orders, returns and affiliate orders as the shop's platform shows them
         * @description An answer of the platform's API, or the document in it, with 500 at most: orders of Shopify and WooCommerce; order detail and searches of returns, cancellations and affiliate orders of TikTok Shop. What was told before, by webhooks too, is UNCHANGED.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["tellShopDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/shops/{shop}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a shop says of its orders beside what counts, newest first
         * @description Taxes, shipping, discounts, channel and place. What an order is worth, with its refunds, is told by its conversion.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listShopOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/shops/{shop}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a shop's products as it told them last, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listShopProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/shops/{shop}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell another secret of a shop's webhooks
         * @description Deliveries that are signed with a secret of before are taken until the overlap ends.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["rotateShopSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/survey-answers/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record many answers of shoppers
         * @description A CSV file may have the headings of KnoCommerce, Fairing, Zigpoll or Typeform; say with passOthers that columns that nobody reads are passed over. Whose answer is empty has not answered, and is passed over. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importSurveyAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List surveys, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listSurveys"];
        put?: never;
        /**
         * Say what shoppers are asked after a purchase, and what their answers mean
         * @description One question is one survey. An option has a word by which channels know it, or a creator. What shoppers write freely is an option's answer if it reads like its label or one of its words.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["createSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/surveys/{survey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a survey
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getSurvey"];
        /**
         * Change a survey
         * @description Another question or other options are another revision: results are by the latest unless another is asked for, so a spelling that is added later is found in all answers.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["changeSurvey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/surveys/{survey}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a survey's answers, the latest answered first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listSurveyAnswers"];
        put?: never;
        /**
         * Record what a shopper answered
         * @description Of an order, by its number, or of a person, by the e-mail address. Of each the latest answer counts, by its own instant and in whatever order they arrive; the others stay. The survey is the one in the path.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["recordSurveyAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/surveys/{survey}/answers/{surveyAnswer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an answer
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getSurveyAnswer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/surveys/{survey}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what shoppers of a period's orders answered
         * @description Of each order one answer counts, the latest: of the order, or of its person within the survey's window. Shares are of the orders of which there is an answer, the response rate is of all. What is none of the options is listed by its text: give an option its spelling as a word, and it is counted there, also for the past.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getSurveyResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/tap-counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tap counters, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listTapCounters"];
        put?: never;
        /**
         * Set up a tablet at a branch on which people tap how they heard of the brand
         * @description The address is opened on the tablet, without an account; it is shown in this answer only. Taps are counted without an order.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["setTapCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/tap-counters/{tapCounter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a tap counter
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getTapCounter"];
        /**
         * Change a tap counter, or close it
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["changeTapCounter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/tap-counters/{tapCounter}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a tap counter another address; the one before leads nowhere at once
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["renewTapCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/tap-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how often was tapped, by day, place and answer, the latest day first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listTapCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/touches/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import touches from an older link system
         * @description A row whose externalId was imported before is unchanged. Orders that are here already are credited anew. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importTouches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/traffic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Add up visits of people by where they came from
         * @description The most visits first. A visitor who came twice is counted once in visitors of a row, and perhaps in several rows. Visits of programs are left out. Without from it is 30 days, up to to, or to today; at most 366.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getTraffic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/utm-audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is wrong with tags: spend without visits, visits without campaign, names
         * @description Ads against visits that carry their campaign by name or id, visits without a campaign, links without tags, and names that the taxonomy does not allow (without one: rarer spellings of what is usually written otherwise), each with its figures and what to do.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["auditUtm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/utm-taxonomy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the words that the brand's UTM parameters may take
         * @description Version 0, without rules, while the brand has none: links are tagged freely.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getUtmTaxonomy"];
        /**
         * Replace the words that the brand's UTM parameters may take
         * @description Links that are made or changed from now on keep to it. Those that there are stay as they are; the UTM audit names what they differ in.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        put: operations["replaceUtmTaxonomy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/utm-taxonomy/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List its versions, latest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listUtmTaxonomyVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/visitor-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rules for visitors, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listVisitorRules"];
        put?: never;
        /**
         * Say what a visitor is whom the brand knows
         * @description Goes before the list of programs that all brands have, from now on; the newest rule that fits counts. Addresses of visitors are compared with it and never kept.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["createVisitorRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/visitor-rules/{visitorRule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a rule for visitors
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getVisitorRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/visitor-rules/{visitorRule}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a rule for visitors
         * @description What was counted by it stays as it was counted.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["withdrawVisitorRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List visits of the shop's pages, the latest first
         * @description Half an hour of silence ends a visit, and so does a page whose address names another campaign or click; midnight does not. What comes late is put where it belongs.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/walk-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how many people came in, latest day first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listWalkIns"];
        put?: never;
        /**
         * Record how many people came in
         * @description Of an hour or of a whole day of a place. A number that is told again replaces the one before if it was collected later, in whatever order they arrive; all stay.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["recordWalkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/walk-ins/{walkIn}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how many people came in
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getWalkIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/walk-ins/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record how many people came in, of many hours and places
         * @description A CSV file may have the headings of a counter at the door: Location, Date, Time, In. The line of totals is passed over. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importWalkIns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/web-traffic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the site's traffic by day, latest day first
         * @description Sessions, direct visits and searches for the brand, to lay beside visits of the profile: a spike of both without tagged clicks says that links are not tagged.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listWebTraffic"];
        put?: never;
        /**
         * Record a row of a report of GA4 or Search Console, of one day
         * @description Tools restate days for a while: told again, what was collected last counts, in whatever order it arrives, and what was told before stays. Answers the day as it is now.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["recordWebTraffic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/web-traffic/{trafficDay}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a day of the site's traffic
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getWebTraffic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/web-traffic/{trafficDay}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all figures that were told of a day, the last collected first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listTrafficReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/web-traffic/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record reports of GA4 and exports of Search Console
         * @description CSV files as GA4's reports and explorations write them, with their remarks, and Search Console's Dates.csv and Queries.csv. A report must be by day: a file of one day says it with set=day:2026-09-05, one that is filtered to searches for the brand with set=segment:BRANDED. Say with passOthers that columns that nobody reads are passed over. Of several tables in a file the first is read. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importWebTraffic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Subscribe an end point and get its secret
         * @description From now on each event of the named types is sent to the address, signed as the Standard Webhooks specification says. The secret is shown in this answer only; an answer that is given again for an Idempotency-Key is without it: rotate it if it was lost. Types of money need the finance right; without it, * is all others, and fields of money are null. One that tells of money is changed, given a new secret and made to send again by callers with that right.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getWebhook"];
        /**
         * Replace a webhook
         * @description What waits is sent to the new address; the secret stays.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Delete a webhook
         * @description What waits is not sent any more; its log can no longer be read.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/webhooks/{webhook}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what was sent to a webhook, newest event first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/webhooks/{webhook}/deliveries/{delivery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a delivery with each request and its answer
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/webhooks/{webhook}/deliveries/{delivery}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description With the same webhook-id, so that the receiver can tell that it has it already. One that waits for its next try is tried at once.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/webhooks/{webhook}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a webhook that was disabled
         * @description What waited is sent now. What happened while it was disabled was not queued: replay the time since disabledAt, which is null afterwards.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/webhooks/{webhook}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how the end point of a webhook has been answering
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getWebhookHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/webhooks/{webhook}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the events of a time range again
         * @description Every event of the range that the webhook subscribes to, in order and with its first webhook-id: those that were delivered, those that were given up, and those that happened while it was disabled or before it was made. At most 100,000 at once.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["replayWebhookEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/webhooks/{webhook}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook a new secret
         * @description Until the overlap ends, messages carry the signatures of both secrets. An overlap of 0 ends the former one at once, and so does another rotation the one before it.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/webhooks/{webhook}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message
         * @description A signed message of the type WebhookTested, sent once within seconds, also to a webhook that is disabled. Read the delivery to see what came of it; there is one test at a time.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read changes in order
         * @description Every change of state of this service, oldest first, at least once and without gaps. Go on with the cursor of the last event while the header Changes-More says true. A resource's versions may appear out of order: keep the highest. The header Changes-Withheld says true while committed changes wait for an older transaction to end: ask again soon. With resources, changes of other kinds are left out, but for the last one that was looked at, whose cursor leads on.
         *
         *     For sister services, by client credentials.
         */
        get: operations["readChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shared-tap-counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a tablet asks
         * @description For a tablet, by the secret of its address: Access-Token.
         */
        get: operations["readSharedTapCounter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shared-tap-counter/taps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Count taps of a tablet
         * @description Each tap is counted once, by its id and instant, however often it is sent: a tablet that was without a connection sends all that it kept.
         *
         *     For a tablet, by the secret of its address: Access-Token.
         */
        put: operations["countTaps"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the event types of this service
         * @description Each can be named in a webhook's eventTypes. The webhooks of this contract show the data of each, with an example; those with x-for-sisters are read by sister services only, and are not in this list.
         *
         *     For everybody with a valid token.
         */
        get: operations["listWebhookEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "io.hookline.attribution.AdAccountChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ad account changed
         * @description `data` is what `ad-accounts/{id}` is after the change.
         */
        post: operations["adAccountChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.AdAccountConnected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ad account connected
         * @description `data` is what `ad-accounts/{id}` is after the change.
         */
        post: operations["adAccountConnected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.AdAccountDisconnected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ad account disconnected
         * @description `data` is what `ad-accounts/{id}` is after the change.
         */
        post: operations["adAccountDisconnected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.AdAccountRefused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ad account refused
         * @description `data` is what `ad-accounts/{id}` is after the change.
         */
        post: operations["adAccountRefused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.AdDayRecorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ad day recorded
         * @description `data` is what `ad-days/{id}` is after the change.
         */
        post: operations["adDayRecorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.AdDayRestated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ad day restated
         * @description `data` is what `ad-days/{id}` is after the change.
         */
        post: operations["adDayRestated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.AdPlacementCounted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ad placement counted
         * @description `data` is what `ad-days/{adDayId}/placements/{id}` is after the change.
         */
        post: operations["adPlacementCounted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.AttributionSettingArchived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attribution setting archived
         * @description `data` is what `attribution-settings/{id}` is after the change.
         */
        post: operations["attributionSettingArchived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.AttributionSettingCreated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attribution setting created
         * @description `data` is what `attribution-settings/{id}` is after the change.
         */
        post: operations["attributionSettingCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.AttributionSettingUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attribution setting updated
         * @description `data` is what `attribution-settings/{id}` is after the change.
         */
        post: operations["attributionSettingUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.ChannelRulesSet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Channel rules set
         * @description `data` is what `channel-rules/{id}` is after the change.
         */
        post: operations["channelRulesSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.ClicksCounted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clicks counted
         * @description `data` is what `links/{linkId}/clicks/{day}` is after the change.
         */
        post: operations["clicksCounted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.ConversionDefinitionSet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conversion definition set
         * @description `data` is what `conversion-definitions/{id}` is after the change.
         */
        post: operations["conversionDefinitionSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.ConversionOriginDetermined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conversion origin determined
         * @description `data` is what `conversion-origins/{conversionId}` is after the change. Only sister services read it, in the change feed: it cannot be subscribed to, and no webhook carries it.
         */
        post: operations["conversionOriginDetermined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.ConversionRecorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conversion recorded
         * @description `data` is what `conversions/{id}` is after the change.
         */
        post: operations["conversionRecorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.ConversionSignalTold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conversion signal told
         * @description `data` is what `conversion-signals/{id}` is after the change. Only sister services read it, in the change feed: it cannot be subscribed to, and no webhook carries it.
         */
        post: operations["conversionSignalTold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.CreditDecided": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Credit decided
         * @description `data` is what `credits/{conversionId}` is after the change.
         */
        post: operations["creditDecided"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.EventSourceChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event source changed
         * @description `data` is what `event-sources/{id}` is after the change.
         */
        post: operations["eventSourceChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.EventSourceConnected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event source connected
         * @description `data` is what `event-sources/{id}` is after the change.
         */
        post: operations["eventSourceConnected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.EventSourceDisconnected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event source disconnected
         * @description `data` is what `event-sources/{id}` is after the change.
         */
        post: operations["eventSourceDisconnected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.EventSourceReconnected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event source reconnected
         * @description `data` is what `event-sources/{id}` is after the change.
         */
        post: operations["eventSourceReconnected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.EventSourceTokenEnded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event source token ended
         * @description `data` is what `event-sources/{eventSourceId}/tokens/{id}` is after the change.
         */
        post: operations["eventSourceTokenEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.EventSourceTokenIssued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event source token issued
         * @description `data` is what `event-sources/{eventSourceId}/tokens/{id}` is after the change.
         */
        post: operations["eventSourceTokenIssued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.ForwardingBegun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forwarding begun
         * @description `data` is what `forwardings/{id}` is after the change.
         */
        post: operations["forwardingBegun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.ForwardingChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forwarding changed
         * @description `data` is what `forwardings/{id}` is after the change.
         */
        post: operations["forwardingChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.ForwardingPaused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forwarding paused
         * @description `data` is what `forwardings/{id}` is after the change.
         */
        post: operations["forwardingPaused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.ForwardingResumed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forwarding resumed
         * @description `data` is what `forwardings/{id}` is after the change.
         */
        post: operations["forwardingResumed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.ForwardingStopped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forwarding stopped
         * @description `data` is what `forwardings/{id}` is after the change.
         */
        post: operations["forwardingStopped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.HeadcountDayCounted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Headcount day counted
         * @description `data` is what `places/{placeId}/headcounts/{day}` is after the change.
         */
        post: operations["headcountDayCounted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.JobFinished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Job finished
         * @description `data` is what `jobs/{id}` is after the change.
         */
        post: operations["jobFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.LinkArchived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link archived
         * @description `data` is what `links/{id}` is after the change.
         */
        post: operations["linkArchived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.LinkCreated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link created
         * @description `data` is what `links/{id}` is after the change.
         */
        post: operations["linkCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.LinkHostRegistered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link host registered
         * @description `data` is what `link-hosts/{id}` is after the change.
         */
        post: operations["linkHostRegistered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.LinkHostRetired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link host retired
         * @description `data` is what `link-hosts/{id}` is after the change.
         */
        post: operations["linkHostRetired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.LinkHostVerified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link host verified
         * @description `data` is what `link-hosts/{id}` is after the change.
         */
        post: operations["linkHostVerified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.LinkUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link updated
         * @description `data` is what `links/{id}` is after the change.
         */
        post: operations["linkUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.OriginClassified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Origin classified
         * @description `data` is what `origins/{originId}` is after the change. Only sister services read it, in the change feed: it cannot be subscribed to, and no webhook carries it.
         */
        post: operations["originClassified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.PlaceChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place changed
         * @description `data` is what `places/{id}` is after the change.
         */
        post: operations["placeChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.PlaceRecorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place recorded
         * @description `data` is what `places/{id}` is after the change.
         */
        post: operations["placeRecorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.RefundApplied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund applied
         * @description `data` is what `refunds/{id}` is after the change.
         */
        post: operations["refundApplied"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.ShopChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shop changed
         * @description `data` is what `shops/{id}` is after the change.
         */
        post: operations["shopChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.ShopConnected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shop connected
         * @description `data` is what `shops/{id}` is after the change.
         */
        post: operations["shopConnected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.ShopSecretRotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shop secret rotated
         * @description `data` is what `shops/{id}` is after the change.
         */
        post: operations["shopSecretRotated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.SourceDayCounted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Source day counted
         * @description `data` is what `event-sources/{eventSourceId}/days/{day}` is after the change.
         */
        post: operations["sourceDayCounted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.SurveyChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Survey changed
         * @description `data` is what `surveys/{id}` is after the change.
         */
        post: operations["surveyChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.SurveyDayCounted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Survey day counted
         * @description `data` is what `surveys/{surveyId}/days/{day}` is after the change.
         */
        post: operations["surveyDayCounted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.SurveyRecorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Survey recorded
         * @description `data` is what `surveys/{id}` is after the change.
         */
        post: operations["surveyRecorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.TapCounterChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tap counter changed
         * @description `data` is what `tap-counters/{id}` is after the change.
         */
        post: operations["tapCounterChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.TapCounterSet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tap counter set
         * @description `data` is what `tap-counters/{id}` is after the change.
         */
        post: operations["tapCounterSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.TrafficCounted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Traffic counted
         * @description `data` is what `traffic/{id}` is after the change.
         */
        post: operations["trafficCounted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.TrafficOriginDetermined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Traffic origin determined
         * @description `data` is what `traffic-origins/{trafficId}` is after the change. Only sister services read it, in the change feed: it cannot be subscribed to, and no webhook carries it.
         */
        post: operations["trafficOriginDetermined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.UtmAuditDayAudited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Utm audit day audited
         * @description `data` is what `utm-audits/{day}` is after the change.
         */
        post: operations["utmAuditDayAudited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.UtmTaxonomyChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Utm taxonomy changed
         * @description `data` is what `utm-taxonomy` is after the change.
         */
        post: operations["utmTaxonomyChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.VisitorRuleCreated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Visitor rule created
         * @description `data` is what `visitor-rules/{id}` is after the change.
         */
        post: operations["visitorRuleCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.VisitorRuleWithdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Visitor rule withdrawn
         * @description `data` is what `visitor-rules/{id}` is after the change.
         */
        post: operations["visitorRuleWithdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.WebhookCreated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Webhook created
         * @description `data` is what `webhooks/{id}` is after the change.
         */
        post: operations["webhookCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.WebhookDeleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Webhook deleted
         * @description `data` is what `webhooks/{id}` is after the change.
         */
        post: operations["webhookDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.WebhookDisabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Webhook disabled
         * @description `data` is what `webhooks/{id}` is after the change.
         */
        post: operations["webhookDisabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.WebhookEnabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Webhook enabled
         * @description `data` is what `webhooks/{id}` is after the change.
         */
        post: operations["webhookEnabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.WebhookSecretRotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Webhook secret rotated
         * @description `data` is what `webhooks/{id}` is after the change.
         */
        post: operations["webhookSecretRotated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.WebhookUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Webhook updated
         * @description `data` is what `webhooks/{id}` is after the change.
         */
        post: operations["webhookUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.attribution.WebTrafficCounted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Web traffic counted
         * @description `data` is what `web-traffic/{id}` is after the change.
         */
        post: operations["webTrafficCounted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        ActionFilter: {
            /**
             * @example [
             *       "Serums"
             *     ]
             */
            categories?: string[] | null;
            /**
             * @example [
             *       "USD"
             *     ]
             */
            currencies?: string[] | null;
            customer?: components["schemas"]["Customer"] | null;
            maxValue?: number | null;
            /** @example 20 */
            minValue?: number | null;
            /**
             * @example [
             *       "SERUM-30"
             *     ]
             */
            products?: string[] | null;
            /**
             * @example [
             *       "0198a1b2-7c11-7d3a-9a51-3f1f6a9b2c01"
             *     ]
             */
            sources?: string[] | null;
        };
        AdAccount: {
            /** @example 7148062219134500865 */
            advertiserId: string;
            createdAt: components["schemas"]["Instant"];
            /** @example USD */
            currency: string;
            /**
             * @description In which the account cuts its days
             * @example America/New_York
             */
            dayZone: string;
            id: components["schemas"]["UUID"];
            /** @example Acme US */
            name: string;
            network: components["schemas"]["AdNetwork"];
            state: components["schemas"]["AdAccountState"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        AdAccountPull: {
            /**
             * @description Read with all before it
             * @example 2026-09-29
             */
            lastPulledDay: components["schemas"]["LocalDate"] | null;
            /** @description When all that was due had been read */
            lastSuccessAt: components["schemas"]["Instant"] | null;
            /** @example Nothing to do: it is tried again by itself. */
            mend: string | null;
            /** @description None while the account is not connected */
            nextPullAt: components["schemas"]["Instant"] | null;
            /** @example 2026-09-02 */
            pullingFrom: components["schemas"]["LocalDate"] | null;
            /** @example 2026-09-29 */
            pullingTo: components["schemas"]["LocalDate"] | null;
            /**
             * Format: int32
             * @description That tell what cannot be, and do not count
             * @example 0
             */
            refusedRows: number;
            /**
             * Format: int32
             * @description How many days are asked for again each day
             * @example 28
             */
            repulledDays: number;
            trouble: components["schemas"]["AdAccountTrouble"] | null;
            troubleAt: components["schemas"]["Instant"] | null;
            /** @example 40100: Too many requests. (20260610152955010231) */
            troubleSays: string | null;
        };
        /** @enum {string} */
        AdAccountState: "CONNECTED" | "REFUSED" | "DISCONNECTED";
        /** @enum {string} */
        AdAccountTrouble: "TOKEN" | "KEY" | "PERMISSION" | "WAIT" | "UNAVAILABLE" | "REQUEST" | "KEEPING" | "ROWS";
        AdAccountUpdate: {
            /**
             * @description Another token, which connects the account again; null for the present one
             * @example a1b2c3d4e5f6a7b8c9d0
             */
            accessToken?: string | null;
            /**
             * @description In which its ads are paid
             * @example USD
             */
            currency: string;
            /**
             * @description In which the account cuts its days, as its settings say
             * @example America/New_York
             */
            dayZone: string;
            /** @example Acme US */
            name: string;
        };
        AdDay: {
            /** @example 7148062219134500865 */
            adAccountId: string | null;
            /** @example 1790162219134500917 */
            adGroupId: string | null;
            /** @example US 18-24 */
            adGroupName: string | null;
            /** @example 1790162219134501121 */
            adId: string | null;
            /** @description None: nobody has said */
            adKind: components["schemas"]["AdKind"] | null;
            /** @example Before and after */
            adName: string | null;
            brandBudget: components["schemas"]["Money"] | null;
            brandConversionValue: components["schemas"]["Money"] | null;
            /** @description None where it was paid in another than the brand's */
            brandSpend: components["schemas"]["Money"] | null;
            /** @description Of the day */
            budget: components["schemas"]["Money"] | null;
            campaignId: components["schemas"]["UUID"] | null;
            /** @example Serum launch */
            campaignName: string | null;
            /**
             * Format: int64
             * @example 612
             */
            clicks: number | null;
            /** @description When that was collected last */
            collectedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @example 31
             */
            conversions: number | null;
            conversionValue: components["schemas"]["Money"] | null;
            /** @description None: nobody has told any of them */
            counters: components["schemas"]["AdDayCounters"] | null;
            /** @description False where its ads tell what they cost: beside them only the rest is added up */
            counts: boolean;
            creatorId: components["schemas"]["UUID"] | null;
            /**
             * @description As the ad account cuts days
             * @example 2026-09-05
             */
            day: components["schemas"]["LocalDate"];
            /**
             * @description None: nobody has said
             * @example Europe/Oslo
             */
            dayZone: string | null;
            /**
             * @description As the platform says
             * @example 1.55
             */
            frequency: number | null;
            id: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 48210
             */
            impressions: number | null;
            /** @description How finely it was told */
            level: components["schemas"]["AdLevel"];
            network: components["schemas"]["AdNetwork"];
            /** @example 1790162219134500865 */
            platformCampaignId: string | null;
            /**
             * @description The network's id of the post that is shown as the ad
             * @example 7392011234567890123
             */
            platformPostId: string | null;
            postId: components["schemas"]["UUID"] | null;
            /**
             * Format: int64
             * @description Different people
             * @example 31050
             */
            reach: number | null;
            /** @description When the day was told first */
            recordedAt: components["schemas"]["Instant"];
            /** @description The same source told other figures of the whole day */
            restated: boolean;
            /** @description Of what counts first */
            source: components["schemas"]["AdSource"];
            /** @description In the currency in which it was paid */
            spend: components["schemas"]["Money"] | null;
            /**
             * Format: int64
             * @example 0
             */
            version: number;
            /**
             * Format: int64
             * @example 40112
             */
            videoViews: number | null;
        };
        AdDayCounters: {
            /**
             * Format: int64
             * @example 22
             */
            clickConversions?: number | null;
            /**
             * Format: int64
             * @example 37
             */
            comments?: number | null;
            /**
             * Format: int64
             * @example 2
             */
            engagedViewConversions?: number | null;
            /**
             * Format: int64
             * @example 8790
             */
            engagedViews?: number | null;
            /**
             * Format: int64
             * @example 41
             */
            follows?: number | null;
            /**
             * Format: int64
             * @example 812
             */
            likes?: number | null;
            /**
             * Format: int64
             * @example 203
             */
            profileVisits?: number | null;
            /**
             * Format: int64
             * @example 64
             */
            shares?: number | null;
            /**
             * Format: int64
             * @example 7
             */
            viewConversions?: number | null;
            /**
             * Format: int64
             * @example 21480
             */
            views2s?: number | null;
            /**
             * Format: int64
             * @example 9120
             */
            views6s?: number | null;
            /**
             * Format: int64
             * @description A quarter watched
             * @example 18830
             */
            views25?: number | null;
            /**
             * Format: int64
             * @description Half watched
             * @example 9644
             */
            views50?: number | null;
            /**
             * Format: int64
             * @description Three quarters
             * @example 6120
             */
            views75?: number | null;
            /**
             * Format: int64
             * @description All of it
             * @example 4210
             */
            views100?: number | null;
        };
        AdDayFacts: {
            /** @example 7148062219134500865 */
            adAccountId: string | null;
            /** @example 1790162219134500917 */
            adGroupId: string | null;
            /** @example US 18-24 */
            adGroupName: string | null;
            /** @example 1790162219134501121 */
            adId: string | null;
            adKind: components["schemas"]["AdKind"] | null;
            /** @example Before and after */
            adName: string | null;
            budget: components["schemas"]["Money"] | null;
            campaignId: components["schemas"]["UUID"] | null;
            /** @example Serum launch */
            campaignName: string | null;
            /**
             * Format: int64
             * @example 612
             */
            clicks: number | null;
            /**
             * Format: int64
             * @example 31
             */
            conversions: number | null;
            conversionValue: components["schemas"]["Money"] | null;
            counters: components["schemas"]["AdDayCounters"] | null;
            creatorId: components["schemas"]["UUID"] | null;
            /** @example Europe/Oslo */
            dayZone: string | null;
            /** @example 1.55 */
            frequency: number | null;
            /**
             * Format: int64
             * @example 48210
             */
            impressions: number | null;
            /** @example 1790162219134500865 */
            platformCampaignId: string | null;
            /** @example 7392011234567890123 */
            platformPostId: string | null;
            postId: components["schemas"]["UUID"] | null;
            /**
             * Format: int64
             * @example 31050
             */
            reach: number | null;
            spend: components["schemas"]["Money"] | null;
            /**
             * Format: int64
             * @example 40112
             */
            videoViews: number | null;
        };
        AdDayVersion: {
            /** @description When they were told last */
            collectedAt: components["schemas"]["Instant"];
            facts: components["schemas"]["AdDayFacts"];
            /** @description When these figures were told first */
            firstCollectedAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            recordedAt: components["schemas"]["Instant"];
            source: components["schemas"]["AdSource"];
        };
        /** @enum {string} */
        AdKind: "SPARK" | "IN_FEED" | "TOPVIEW" | "SEARCH" | "SMART_PLUS" | "CATALOG" | "SHOP" | "HASHTAG_CHALLENGE" | "BRAND_TAKEOVER" | "LIVE" | "OTHER";
        /** @enum {string} */
        AdLevel: "CAMPAIGN" | "AD_GROUP" | "AD";
        /** @enum {string} */
        AdNetwork: "TIKTOK" | "INSTAGRAM" | "YOUTUBE";
        AdPlacement: {
            /**
             * Format: int64
             * @example 540
             */
            clicks: number | null;
            /** @description When that was collected last */
            collectedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @example 28
             */
            conversions: number | null;
            conversionValue: components["schemas"]["Money"] | null;
            counters: components["schemas"]["AdDayCounters"] | null;
            /** @example 1.43 */
            frequency: number | null;
            id: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 40210
             */
            impressions: number | null;
            /**
             * @description In the platform's words
             * @example TikTok
             */
            placement: string;
            /**
             * Format: int64
             * @example 28050
             */
            reach: number | null;
            /** @description When the part was told first */
            recordedAt: components["schemas"]["Instant"];
            /** @description The same source told other figures of the whole day */
            restated: boolean;
            source: components["schemas"]["AdSource"];
            /** @description In the currency in which it was paid */
            spend: components["schemas"]["Money"] | null;
            /**
             * Format: int64
             * @example 33112
             */
            videoViews: number | null;
        };
        AdPlacementCount: {
            adDayId: components["schemas"]["UUID"];
            /** @example 1790162219134500917 */
            adGroupId: string | null;
            /** @example 1790162219134501121 */
            adId: string | null;
            brandConversionValue: components["schemas"]["Money"] | null;
            brandSpend: components["schemas"]["Money"] | null;
            /**
             * Format: int64
             * @example 540
             */
            clicks: number | null;
            /**
             * Format: int64
             * @example 28
             */
            conversions: number | null;
            conversionValue: components["schemas"]["Money"] | null;
            /**
             * @description As the ad account cuts days
             * @example 2026-09-05
             */
            day: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 40210
             */
            impressions: number | null;
            level: components["schemas"]["AdLevel"];
            network: components["schemas"]["AdNetwork"];
            /**
             * @description In the platform's words
             * @example TikTok
             */
            placement: string;
            /** @example 1790162219134500865 */
            platformCampaignId: string | null;
            /**
             * Format: int64
             * @example 28050
             */
            reach: number | null;
            spend: components["schemas"]["Money"] | null;
            /** Format: int64 */
            version: number;
            /**
             * Format: int64
             * @example 33112
             */
            videoViews: number | null;
        };
        /** @enum {string} */
        AdSource: "API" | "IMPORT" | "MANUAL";
        /** @enum {string} */
        AnswerSource: "API" | "IMPORT" | "PAGE";
        /**
         * @description `VALUE`: a value is none that can be kept. `RULE`: a rule of what is kept forbids it. `SIZE`: something is longer or larger than can be kept. `FAULT`: the service has not foreseen it
         * @enum {string}
         */
        AsideReason: "VALUE" | "RULE" | "SIZE" | "FAULT";
        /**
         * @description `WAITING`: it counts for nothing. `RETRYING`: it is tried again within seconds. `DONE`: it counts, as if nothing had happened
         * @enum {string}
         */
        AsideState: "WAITING" | "RETRYING" | "DONE";
        /**
         * @description `READ`: what was told is not understood. `RECORD`: it cannot be recorded. `DECIDE`: the order is recorded, but who gets its credit, its signals or from where it came cannot be worked out
         * @enum {string}
         */
        AsideStep: "READ" | "RECORD" | "DECIDE";
        AttributionPreset: {
            /** @example What people saw before is given nothing. */
            caution: string;
            /** @example Direct response */
            name: string;
            objective: components["schemas"]["SettingObjective"];
            rules: components["schemas"]["AttributionRules"];
            /** @example Who buys at once came by the click. */
            why: string;
        };
        AttributionPresets: {
            items: components["schemas"]["AttributionPreset"][];
        };
        AttributionRules: {
            /** @description EVERY if left out */
            counting?: components["schemas"]["Counting"] | null;
            /** @description Of MARKOV and SHAPLEY; CHANNEL if left out */
            dimension?: components["schemas"]["UnitDimension"] | null;
            /**
             * @description Of POSITION_BASED; 0.4 if left out
             * @example 0.4
             */
            firstShare?: number | null;
            /**
             * Format: int32
             * @description Of TIME_DECAY; 168 if left out
             * @example 168
             */
            halfLifeHours?: number | null;
            /**
             * @description Of POSITION_BASED; 0.4 if left out
             * @example 0.4
             */
            lastShare?: number | null;
            /**
             * Format: int32
             * @description Of MARKOV; 1 if left out
             * @example 1
             */
            markovOrder?: number | null;
            model: components["schemas"]["CreditModel"];
            windows: components["schemas"]["AttributionWindows"];
        };
        AttributionRulesVersion: {
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @example 2
             */
            number: number;
            /** @example Views had been given too much */
            reason: string | null;
            rules: components["schemas"]["AttributionRules"];
            /** @example ada */
            setBy: string;
        };
        AttributionSetting: {
            archivedAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @example Week of clicks, no views */
            name: string;
            objective: components["schemas"]["SettingObjective"];
            /** @description Whether reports show figures of its runs */
            reported: boolean;
            /** Format: int64 */
            version: number;
            versions: components["schemas"]["AttributionRulesVersion"][];
        };
        AttributionSettingUpdate: {
            /** @example Week of clicks, no views */
            name: string;
            objective?: components["schemas"]["SettingObjective"] | null;
            /** @example Views had been given too much */
            reason?: string | null;
            /** @description Whether reports show figures of its runs */
            reported?: boolean | null;
            rules: components["schemas"]["AttributionRules"];
        };
        /** @description Hours by the kind of touch, 0 for none */
        AttributionWindows: {
            /**
             * Format: int32
             * @example 168
             */
            click?: number;
            /**
             * Format: int32
             * @example 0
             */
            engagedView?: number;
            /**
             * Format: int32
             * @example 168
             */
            promoCode?: number;
            /**
             * Format: int32
             * @example 168
             */
            qr?: number;
            /**
             * Format: int32
             * @example 0
             */
            survey?: number;
            /**
             * Format: int32
             * @example 24
             */
            view?: number;
            /**
             * Format: int32
             * @example 168
             */
            visit?: number;
        };
        /** @enum {string} */
        AuditAction: "CREATED" | "CHANGED" | "DELETED" | "NOTED";
        AuditActor: {
            /**
             * @description The program used
             * @example agency-frontend
             */
            client: string | null;
            /** @example mia.operator */
            name: string | null;
            /**
             * @description Subject of the token; system:<service> for work on nobody's request, database:<role> for a change past the services
             * @example f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10
             */
            subject: string;
        };
        AuditedVisits: {
            /**
             * Format: int64
             * @example 812
             */
            all: number;
            /** @example 0.973 */
            campaignShare: number | null;
            /**
             * Format: int64
             * @example 790
             */
            withCampaign: number;
        };
        AuditEntry: {
            action: components["schemas"]["AuditAction"];
            actor: components["schemas"]["AuditActor"];
            changes: components["schemas"]["FieldChange"][];
            id: components["schemas"]["UUID"];
            occurredAt: components["schemas"]["Instant"];
            /**
             * @description operationId of the request; null for work on nobody's request
             * @example updatePartnership
             */
            operation: string | null;
            /**
             * @description X-Request-Id of the request
             * @example 0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e
             */
            requestId: string | null;
            /** @example partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e */
            resource: string;
        };
        /** @enum {string} */
        By: "EVENT" | "FIXED" | "BY_CATEGORY" | "NONE";
        /** @enum {string} */
        By1: "PRODUCT" | "CATEGORY";
        CategoryValue: {
            /** @example 8 */
            amount: number;
            /** @example Serums */
            category: string;
        };
        ChannelCount: {
            adKind: components["schemas"]["AdKind"] | null;
            /** @example CREATOR */
            channel: string;
            /**
             * Format: int64
             * @example 1204
             */
            clicks: number;
            /**
             * Format: int64
             * @example 41
             */
            conversions: number;
            netValue: components["schemas"]["Money"];
            /**
             * Format: int64
             * @example 29
             */
            newCustomers: number;
            /**
             * Format: int64
             * @example 9
             */
            returningCustomers: number;
            value: components["schemas"]["Money"];
            /**
             * Format: int64
             * @example 40
             */
            valuedConversions: number;
            /**
             * Format: int64
             * @example 88
             */
            views: number;
        };
        ChannelFigures: {
            channels: components["schemas"]["ChannelCount"][];
            complete: boolean;
            from: components["schemas"]["LocalDate"];
            /** Format: int64 */
            rulesVersion: number;
            /** @example UTC */
            timeZone: string;
            to: components["schemas"]["LocalDate"];
        };
        ChannelPreview: {
            after: components["schemas"]["ChannelCount"][];
            before: components["schemas"]["ChannelCount"][];
            /**
             * Format: int64
             * @example 22
             */
            changedConversions: number;
            /**
             * Format: int64
             * @example 318
             */
            changedTouches: number;
            complete: boolean;
            /**
             * Format: int64
             * @example 1204
             */
            conversions: number;
            from: components["schemas"]["LocalDate"];
            /** Format: int64 */
            rulesVersion: number;
            shifts: components["schemas"]["ChannelShift"][];
            to: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @example 52104
             */
            touches: number;
        };
        ChannelReason: {
            /** @example tiktok, paid_social, spring-spark */
            fact: string | null;
            field: components["schemas"]["FactField"];
            test: components["schemas"]["FactTest"];
            /**
             * @description The value that was found
             * @example spark
             */
            value: string | null;
        };
        ChannelRule: {
            adKind?: components["schemas"]["AdKind"] | null;
            /**
             * @description One of the usual channels, or one of ownChannels
             * @example TIKTOK_SPARK
             */
            channel: string;
            /**
             * @description Different for each rule
             * @example Spark ads by their names
             */
            name: string;
            /** @description All of these must hold */
            when: components["schemas"]["RuleCondition"][];
        };
        ChannelRules: {
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            ownChannels: components["schemas"]["OwnChannel"][];
            /** @example The agency's new names of campaigns */
            reason: string | null;
            rules: components["schemas"]["ChannelRule"][];
            /**
             * @description Who has set this version
             * @example ada
             */
            setBy: string;
            /**
             * Format: int64
             * @example 3
             */
            version: number;
        };
        ChannelRulesUpdate: {
            /** @description Channels beside the usual ones */
            ownChannels?: components["schemas"]["OwnChannel"][] | null;
            /** @example The agency's new names of campaigns */
            reason?: string | null;
            /** @description The first one that fits decides; where none fits it is UNASSIGNED */
            rules: components["schemas"]["ChannelRule"][];
        };
        ChannelSample: {
            /** Format: int64 */
            conversions: number;
            origin: components["schemas"]["Origin"];
            /** @example Ads of social networks */
            ruleAfter: string | null;
            /** @example Other ads */
            ruleBefore: string | null;
            /** Format: int64 */
            touches: number;
        };
        ChannelShift: {
            /**
             * Format: int64
             * @example 22
             */
            conversions: number;
            fromAdKind: components["schemas"]["AdKind"] | null;
            /** @example PAID_OTHER */
            fromChannel: string;
            samples: components["schemas"]["ChannelSample"][];
            toAdKind: components["schemas"]["AdKind"] | null;
            /** @example PAID_SOCIAL */
            toChannel: string;
            /**
             * Format: int64
             * @example 296
             */
            touches: number;
        };
        ChannelTest: {
            adKind: components["schemas"]["AdKind"] | null;
            because: components["schemas"]["ChannelReason"][];
            /** @example TIKTOK_SPARK */
            channel: string;
            /** @example tiktok */
            network: string | null;
            networkKind: components["schemas"]["NetworkKind"] | null;
            /**
             * @description What says that it was paid for
             * @example MEDIUM
             */
            paid: string | null;
            /**
             * Format: int32
             * @description Its place in the list, from 1
             * @example 11
             */
            place: number | null;
            /** @example Spark ads by name */
            rule: string | null;
            /** Format: int64 */
            rulesVersion: number;
            /** @example SOME */
            trace: string | null;
        };
        ClickCount: {
            /**
             * Format: int64
             * @example 812
             */
            clicks: number;
            creatorId: components["schemas"]["UUID"] | null;
            day: components["schemas"]["LocalDate"];
            linkId: components["schemas"]["UUID"];
            placeId: components["schemas"]["UUID"] | null;
            /** Format: int64 */
            version: number;
        };
        CloudEvent: {
            /** @example acme-cosmetics */
            brand: string;
            cursor?: string;
            data: components["schemas"]["JsonNode"];
            /** @example application/json */
            datacontenttype: string;
            id: components["schemas"]["UUID"];
            /** @example /creator-service */
            source: string;
            /** @example 1.0 */
            specversion: string;
            /** @example partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e */
            subject: string;
            time: components["schemas"]["Instant"];
            traceparent?: string;
            /** @example io.hookline.creator.PartnershipActivated */
            type: string;
        };
        ConnectedSource: {
            /**
             * @description Send it as Access-Token; null when a repeated request is answered again
             * @example hls_3q2-7wQm1x0Vb8gq0ZlqkYt9iYk8n5s2r7c4u6e1a0M
             */
            accessToken: string | null;
            /**
             * @example [
             *       "https://shop.example"
             *     ]
             */
            allowedOrigins: string[];
            /** @example C9ACMESHOP */
            code: string;
            createdAt: components["schemas"]["Instant"];
            /** @description Since when nothing of it is taken */
            disconnectedAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["SourceKind"];
            /** @description When one of its tokens was used last, to a minute; null in events */
            lastUsedAt: components["schemas"]["Instant"] | null;
            /** @example Web shop */
            name: string;
            /**
             * @description By which name sources share order numbers; null for those of the brand, which sources share unless they say otherwise
             * @example till-north
             */
            orderNumbers: string | null;
            settings: components["schemas"]["EventSourceSettings"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        Conversion: {
            /** @description Of the ad by which it came */
            adKind: components["schemas"]["AdKind"] | null;
            /**
             * @description By the brand's rules; none until it is worked out
             * @example CREATOR
             */
            channel: string | null;
            /**
             * Format: int64
             * @description Which rules say so
             * @example 3
             */
            channelRulesVersion: number | null;
            conflictingValues: components["schemas"]["ReportedValue"][];
            /**
             * @description ISO 3166; none was named if null
             * @example US
             */
            country: string | null;
            credits: components["schemas"]["Credit"][];
            /** Format: int32 */
            creditVersion: number;
            /** @description Whether the person had ordered before */
            customer: components["schemas"]["Customer"] | null;
            /** @description Who says it: the shop, or the orders that are known */
            customerBy: components["schemas"]["CustomerBy"] | null;
            evidence: components["schemas"]["Evidence"][];
            history: components["schemas"]["CreditVersion"][];
            id: components["schemas"]["UUID"];
            items: components["schemas"]["OrderItem"][];
            late: boolean;
            netValue: components["schemas"]["Money"] | null;
            occurredAt: components["schemas"]["Instant"];
            /**
             * @description As ids are compared: #1001 and 1001 are one order, 1001
             * @example 1001
             */
            orderId: string | null;
            /**
             * @description By which name sources share order numbers; null for those of the brand, which sources share unless they say otherwise
             * @example till-north
             */
            orderNumbers: string | null;
            originalValue: components["schemas"]["Money"] | null;
            /** @description Whose it is; null where nothing tells */
            personId: components["schemas"]["UUID"] | null;
            /** @description The branch that its events name */
            place: components["schemas"]["SalePlace"] | null;
            /**
             * @example [
             *       "MIA15"
             *     ]
             */
            promoCodes: string[];
            receivedAt: components["schemas"]["Instant"];
            refunded: components["schemas"]["Money"] | null;
            /**
             * @description How it was placed, if told
             * @example IN_STORE
             */
            saleChannel: components["schemas"]["SaleChannel"] | null;
            /**
             * @description From which sides, by any source
             * @example [
             *       "PIXEL",
             *       "SERVER"
             *     ]
             */
            toldBy: components["schemas"]["TellingSide"][];
            value: components["schemas"]["Money"] | null;
            /** Format: int64 */
            version: number;
        };
        ConversionChannels: {
            channels: components["schemas"]["CountedChannel"][];
            from: components["schemas"]["LocalDate"];
            /** @example UTC */
            timeZone: string;
            to: components["schemas"]["LocalDate"];
        };
        ConversionCounts: {
            days: components["schemas"]["CountedDay"][];
            from: components["schemas"]["LocalDate"];
            /** @example UTC */
            timeZone: string;
            to: components["schemas"]["LocalDate"];
            total: components["schemas"]["CountedConversions"];
            versions: number[];
        };
        ConversionDefinition: {
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @example Qualified leads */
            name: string;
            primary: boolean;
            /** Format: int64 */
            version: number;
            versions: components["schemas"]["ConversionDefinitionVersion"][];
        };
        ConversionDefinitionPreview: {
            days: components["schemas"]["PreviewedDay"][];
            from: components["schemas"]["LocalDate"];
            present: components["schemas"]["CountedConversions"];
            proposed: components["schemas"]["CountedConversions"];
            to: components["schemas"]["LocalDate"];
        };
        ConversionDefinitionUpdate: {
            /** @description From when it holds; now, if left out */
            holdsFrom?: components["schemas"]["Instant"] | null;
            /** @example Qualified leads */
            name: string;
            /** @example Leads of partners do not count */
            reason?: string | null;
            /** @description Must be true where it holds from the past on: counts there change */
            rewrite?: boolean | null;
            rule: components["schemas"]["CountingRule"];
        };
        ConversionDefinitionVersion: {
            createdAt: components["schemas"]["Instant"];
            holdsFrom: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @example 2
             */
            number: number;
            /** @example Leads of partners do not count */
            reason: string | null;
            rewritten: components["schemas"]["RewrittenCounts"] | null;
            rule: components["schemas"]["CountingRule"];
            /** @example ada */
            setBy: string;
        };
        ConversionFacts: {
            /**
             * @description ISO 3166; none was named if null
             * @example US
             */
            country: string | null;
            customer: components["schemas"]["Customer"] | null;
            /** @description Who says it */
            customerBy: components["schemas"]["CustomerBy"] | null;
            id: components["schemas"]["UUID"];
            items: components["schemas"]["OrderItem"][];
            /** @description Whether only a page tells them, as which anybody can speak */
            itemsByPage: boolean;
            late: boolean;
            netValue: components["schemas"]["Money"] | null;
            occurredAt: components["schemas"]["Instant"];
            /**
             * @description As ids are compared: #1001 and 1001 are one order, 1001
             * @example 1001
             */
            orderId: string | null;
            /**
             * @description By which name sources share order numbers; null for those of the brand, which sources share unless they say otherwise
             * @example till-north
             */
            orderNumbers: string | null;
            originalValue: components["schemas"]["Money"] | null;
            /** @description The branch that its events name */
            place: components["schemas"]["SalePlace"] | null;
            /**
             * @example [
             *       "MIA15"
             *     ]
             */
            promoCodes: string[];
            receivedAt: components["schemas"]["Instant"];
            refunded: components["schemas"]["Money"] | null;
            /**
             * @description How it was placed, if told
             * @example IN_STORE
             */
            saleChannel: components["schemas"]["SaleChannel"] | null;
            /**
             * @example [
             *       "PIXEL",
             *       "SERVER"
             *     ]
             */
            toldBy: components["schemas"]["TellingSide"][];
            value: components["schemas"]["Money"] | null;
            /** Format: int64 */
            version: number;
        };
        ConversionOrigin: {
            conversionId: components["schemas"]["UUID"];
            originId: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
        };
        ConversionSignal: {
            /**
             * @example [
             *       "MIA15"
             *     ]
             */
            codes: string[];
            disposableEmail: boolean | null;
            /** @example f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a */
            emailSha256: string | null;
            id: components["schemas"]["UUID"];
            /** @example shop.example */
            landingDomain: string | null;
            /** @example 9f7ec22d72092cd3c0b58726ed9c2d91b92e51a3f29837508fb2948bb22dd2fd */
            phoneSha256: string | null;
            /** @example coupons.example */
            referrerDomain: string | null;
            touchedCreatorIds: string[];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        Correction: "L" | "M" | "Q" | "H";
        CountedChannel: {
            adKind: components["schemas"]["AdKind"] | null;
            /** @example CREATOR */
            channel: string;
            /**
             * Format: int64
             * @example 41
             */
            count: number;
            value: components["schemas"]["Money"];
            /**
             * Format: int64
             * @example 40
             */
            valued: number;
        };
        CountedConversions: {
            /**
             * Format: int64
             * @example 41
             */
            count: number;
            /**
             * Format: int64
             * @example 38
             */
            persons: number;
            value: components["schemas"]["Money"];
            /**
             * Format: int64
             * @example 40
             */
            valued: number;
        };
        CountedDay: {
            counted: components["schemas"]["CountedConversions"];
            day: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        Counting: "EVERY" | "ONCE";
        Counting1: {
            how: components["schemas"]["How"];
            /**
             * Format: int32
             * @description Of ONCE; null for a year, 8784 hours
             * @example 720
             */
            windowHours?: number | null;
        };
        CountingRule: {
            counting?: components["schemas"]["Counting1"] | null;
            /** @example Lead */
            event: string;
            filter?: components["schemas"]["ActionFilter"] | null;
            value?: components["schemas"]["ValueRule"] | null;
        };
        Credit: {
            creatorId: components["schemas"]["UUID"] | null;
            /**
             * @example CLICK
             * @enum {string}
             */
            evidence: "CLICK" | "VIEW" | "PROMO_CODE";
            linkId: components["schemas"]["UUID"] | null;
            partnershipId: components["schemas"]["UUID"] | null;
            promoCodeId: components["schemas"]["UUID"] | null;
            /** @example 1 */
            share: number;
            value: components["schemas"]["Money"] | null;
        };
        CreditDecision: {
            /**
             * Format: int32
             * @example 168
             */
            clickWindowHours: number;
            conversionId: components["schemas"]["UUID"];
            credits: components["schemas"]["Credit"][];
            evidence: components["schemas"]["Evidence"][];
            /** @example LAST_TOUCH */
            model: string;
            occurredAt: components["schemas"]["Instant"];
            /** Format: int32 */
            version: number;
            /**
             * Format: int32
             * @example 24
             */
            viewWindowHours: number;
        };
        /** @enum {string} */
        CreditModel: "LAST_TOUCH" | "FIRST_TOUCH" | "LAST_NON_DIRECT" | "LINEAR" | "POSITION_BASED" | "TIME_DECAY" | "MARKOV" | "SHAPLEY";
        CreditVersion: {
            /**
             * Format: int32
             * @example 168
             */
            clickWindowHours: number;
            credits: components["schemas"]["Credit"][];
            decidedAt: components["schemas"]["Instant"];
            evidence: components["schemas"]["Evidence"][];
            /** @example LAST_TOUCH */
            model: string;
            /** Format: int32 */
            settingVersion: number;
            /** Format: int32 */
            version: number;
            /**
             * Format: int32
             * @example 24
             */
            viewWindowHours: number;
        };
        /** @enum {string} */
        Customer: "NEW" | "RETURNING";
        /** @enum {string} */
        CustomerBy: "SHOP" | "ORDERS";
        /** @enum {string} */
        DeliveryOutcome: "TAKEN" | "UNCHANGED" | "REPEATED" | "TEST" | "NOT_PLACED" | "NOT_USED" | "OTHER_SHOP" | "UNREADABLE" | "REFUSED" | "NOT_CONNECTED";
        /** @enum {string} */
        DeliveryState: "PENDING" | "DELIVERED" | "FAILED";
        /** @enum {string} */
        DisabledReason: "GONE" | "FAILING";
        ErasedRows: {
            /**
             * Format: int64
             * @example 12
             */
            rows: number;
            /** @example events */
            what: string;
        };
        Erasure: {
            /** @description When nothing was left to erase in this service; sister services follow with the change feed */
            completedAt: components["schemas"]["Instant"] | null;
            erased: components["schemas"]["ErasedRows"][];
            /** @description When it was given up; ask for it again */
            failedAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            /** @description The job that does it */
            jobId: components["schemas"]["UUID"];
            requestedAt: components["schemas"]["Instant"];
            /** @example ada */
            requestedBy: string;
            /** @example creators/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e */
            subject: string | null;
        };
        EventOrder: {
            customer?: components["schemas"]["Customer"] | null;
            /** @example 1001 */
            id?: string | null;
            items?: components["schemas"]["EventOrderItem"][] | null;
            /**
             * @example [
             *       "MIA15"
             *     ]
             */
            promoCodes?: string[] | null;
            /** @example refund-7 */
            refundId?: string | null;
            value?: components["schemas"]["Money"] | null;
        };
        EventOrderItem: {
            /** @example Skincare */
            category?: string | null;
            /** @example SERUM-30 */
            id?: string | null;
            /** @example Serum 30 ml */
            name?: string | null;
            price?: components["schemas"]["Money"] | null;
            /** @example 2 */
            quantity?: number | null;
        };
        EventOutcome: {
            /** @example VALIDATION_FAILED */
            code: string | null;
            /** @example 1 field is not acceptable. */
            detail: string | null;
            /** @description Receipt of the event that was first */
            duplicateOf: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            index: number;
            /** @description Null for what was not understood as an event at all */
            receiptId: components["schemas"]["UUID"] | null;
            status: components["schemas"]["ReceiptStatus"];
            violations: components["schemas"]["Violation"][];
        };
        EventOutcomes: {
            /**
             * Format: int32
             * @description Taken, also those that were merged
             * @example 2
             */
            accepted: number;
            /**
             * Format: int32
             * @example 0
             */
            duplicates: number;
            items: components["schemas"]["EventOutcome"][];
            /**
             * Format: int32
             * @example 1
             */
            rejected: number;
        };
        EventPage: {
            /** @example https://shop.example/checkout */
            referrer?: string | null;
            /** @example https://shop.example/thank-you */
            url?: string | null;
        };
        EventShopper: {
            /**
             * @description hlclid of the landing page
             * @example 3QoUbxV5ZLnJ4mVjuZ5T4k
             */
            clickId?: string | null;
            /** @example DE */
            country?: string | null;
            /**
             * @example [
             *       "lena@shop.example"
             *     ]
             */
            emails?: string[] | null;
            /**
             * @example [
             *       "customer-7"
             *     ]
             */
            externalIds?: string[] | null;
            /** @example 203.0.113.9 */
            ip?: string | null;
            /**
             * @description Without a country code, of country, or else of the source's country
             * @example [
             *       "+4915112345001"
             *     ]
             */
            phones?: string[] | null;
            /** @example E.C.P.Cj0x */
            ttclid?: string | null;
            /** @example 94e2a4j9-h3ss-k2b5 */
            ttp?: string | null;
            /** @example Mozilla/5.0 */
            userAgent?: string | null;
        };
        EventSource: {
            /**
             * @example [
             *       "https://shop.example"
             *     ]
             */
            allowedOrigins: string[];
            /** @example C9ACMESHOP */
            code: string;
            createdAt: components["schemas"]["Instant"];
            /** @description Since when nothing of it is taken */
            disconnectedAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["SourceKind"];
            /** @description When one of its tokens was used last, to a minute; null in events */
            lastUsedAt: components["schemas"]["Instant"] | null;
            /** @example Web shop */
            name: string;
            /**
             * @description By which name sources share order numbers; null for those of the brand, which sources share unless they say otherwise
             * @example till-north
             */
            orderNumbers: string | null;
            settings: components["schemas"]["EventSourceSettings"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        EventSourceSettings: {
            /**
             * @description Of telephone numbers without a country, where neither the event nor its locale names one
             * @example DE
             */
            defaultCountry?: string | null;
            /**
             * @description Whether events older than 28 days are accepted, and flagged as late
             * @example true
             */
            lateEvents: boolean;
            /**
             * @description Whether each event is a test: answered and shown, but never counted
             * @example false
             */
            testMode: boolean;
        };
        EventSourceToken: {
            createdAt: components["schemas"]["Instant"];
            /** @description From when on it lets nobody in; null for no end */
            endsAt: components["schemas"]["Instant"] | null;
            eventSourceId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            /** @description To a minute; null in events */
            lastUsedAt: components["schemas"]["Instant"] | null;
            /** @example Plugin of the web shop */
            name: string;
            /** Format: int64 */
            version: number;
        };
        EventSourceUpdate: {
            /**
             * @description Whose pages may send its events from a browser: a request with another Origin is refused. *. in front stands for every host below. A source that names none is for programs: Origin is not looked at
             * @example [
             *       "https://shop.example"
             *     ]
             */
            allowedOrigins: string[];
            /** @example Web shop */
            name: string;
            settings: components["schemas"]["EventSourceSettings"];
        };
        Evidence: {
            /** @example TikTok */
            answer?: string;
            /** @example tiktok */
            channel?: string;
            creatorId?: components["schemas"]["UUID"];
            /**
             * @example CLICK
             * @enum {string}
             */
            kind?: "CLICK" | "VIEW" | "PROMO_CODE" | "SURVEY";
            linkId?: components["schemas"]["UUID"];
            occurredAt?: components["schemas"]["Instant"];
            placeId?: components["schemas"]["UUID"];
            promoCodeId?: components["schemas"]["UUID"];
            touchId?: components["schemas"]["UUID"];
            /** @example 0.5 */
            weight?: number;
        };
        Exclusion: {
            endedAt: components["schemas"]["Instant"] | null;
            endedBy: string | null;
            excludedAt: components["schemas"]["Instant"];
            /** @example olga */
            excludedBy: string | null;
            id: components["schemas"]["UUID"];
            /** @example email:f660ab91… */
            identifier: string;
            note: string | null;
            reason: components["schemas"]["ExclusionReason"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        ExclusionReason: "TOO_MANY" | "NOT_A_PERSON" | "NO_CONSENT" | "KEPT";
        /** @enum {string} */
        FactField: "SOURCE" | "MEDIUM" | "CAMPAIGN" | "CONTENT" | "TERM" | "TAGS" | "CLICK_ID" | "REFERRER" | "NETWORK" | "NETWORK_KIND" | "PAID" | "CAMPAIGN_KIND" | "CODE" | "SURVEY" | "LINK_KIND" | "LINK_OWNER" | "VISITOR" | "TOLD_BY" | "TRACE";
        /** @enum {string} */
        FactTest: "IS" | "IS_NOT" | "HAS_WORD" | "HAS_NO_WORD" | "PRESENT" | "ABSENT";
        FieldChange: {
            /**
             * @description Path in the resource
             * @example fee.amount
             */
            field: string;
            /**
             * @description Before; null if it was empty, ••• if the value is not kept, or not shown
             * @example 5000
             */
            from: unknown;
            /**
             * @description After; null if it was emptied, ••• if the value is not kept, or not shown
             * @example 6000
             */
            to: unknown;
        };
        /** @enum {string} */
        FindingKind: "SPEND_WITHOUT_VISITS" | "VISITS_WITHOUT_CAMPAIGN" | "UNTAGGED_LINK" | "DRIFTED_NAME";
        ForwardedEvent: {
            /**
             * @description TikTok's words, or why it was not sent, or why no answer came
             * @example OK
             */
            answer: string | null;
            /**
             * @description TikTok's id of the request, which its support asks for
             * @example 2026061015295501023125104093255
             */
            answerId: string | null;
            /**
             * Format: int32
             * @description Requests that it was in
             * @example 1
             */
            attempts: number;
            /**
             * Format: int32
             * @description TikTok's code of the last answer
             * @example 0
             */
            code: number | null;
            id: components["schemas"]["UUID"];
            receivedAt: components["schemas"]["Instant"];
            settledAt: components["schemas"]["Instant"] | null;
            state: components["schemas"]["ForwardedState"];
        };
        /** @enum {string} */
        ForwardedState: "QUEUED" | "FORWARDED" | "DEAD" | "SKIPPED";
        Forwarding: {
            createdAt: components["schemas"]["Instant"];
            eventSourceId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            settings: components["schemas"]["ForwardingSettings"];
            state: components["schemas"]["ForwardingState"];
            /** @example 40105: Access token is incorrect or has been revoked. */
            stoppedBecause: string | null;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        ForwardingHealth: {
            /**
             * Format: int64
             * @description Events that TikTok has refused
             * @example 0
             */
            dead: number;
            failingSince: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            failures: number;
            lastFailedAt: components["schemas"]["Instant"] | null;
            /** @example 40100: Too many requests. Please retry in some time. */
            lastFailure: string | null;
            lastForwardedAt: components["schemas"]["Instant"] | null;
            pausedUntil: components["schemas"]["Instant"] | null;
            /**
             * Format: int64
             * @description Events that wait
             * @example 0
             */
            queued: number;
        };
        ForwardingSettings: {
            /**
             * @description Names of the events that go on, by TikTok's present names; no others do
             * @example [
             *       "Purchase",
             *       "InitiateCheckout"
             *     ]
             */
            events: string[];
            /**
             * @description Whether TikTok may use each event for little (limited_data_use). An event that says so itself is sent so in any case
             * @example false
             */
            limitedDataUse: boolean;
            /**
             * @description Of the pixel, the app or the event set at TikTok
             * @example CABC1234567890
             */
            pixelCode: string;
            /**
             * @description While it is set, everything goes to TikTok's page of test events with this code, and counts nowhere; our own test events go there as well
             * @example TEST12345
             */
            testEventCode?: string | null;
            /**
             * @description What happens to events that do not say whether the shopper consents. What says that he does not never goes on
             * @example FORWARD
             */
            unstatedConsent: components["schemas"]["UnstatedConsent"];
        };
        /** @enum {string} */
        ForwardingState: "ACTIVE" | "PAUSED" | "STOPPED";
        ForwardingUpdate: {
            /**
             * @description Another token of the Events API; null for the present one
             * @example a1b2c3d4e5f6a7b8c9d0
             */
            accessToken?: string | null;
            settings: components["schemas"]["ForwardingSettings"];
        };
        HeadcountDay: {
            day: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @example 212
             */
            people: number | null;
            placeId: components["schemas"]["UUID"];
            taps: components["schemas"]["HeadcountDayTaps"][];
            /** Format: int64 */
            version: number;
        };
        HeadcountDayTaps: {
            /** @example tiktok */
            answer: string;
            /**
             * Format: int64
             * @example 17
             */
            taps: number;
        };
        /** @enum {string} */
        How: "EVERY" | "ONCE";
        ImportedTouch: {
            /** @example c-7f31a0 */
            clickId?: string | null;
            /** @example 848a771458438fc2ec420560d769fb9b9b86851ee338ec56517baabd79d3bb4f */
            emailSha256?: string | null;
            /** @example old-123 */
            externalId: string;
            kind: components["schemas"]["TouchKind"];
            linkId: components["schemas"]["UUID"];
            /** @example 2026-09-14T17:03:21Z */
            occurredAt: components["schemas"]["Instant"];
            /** @example E.C.P.3pXk */
            ttclid?: string | null;
        };
        /** @enum {string} */
        ImportOutcome: "COMPLETE" | "PARTIAL" | "NOTHING";
        ImportResult: {
            /**
             * Format: int32
             * @description Took effect; in a dry run: would have
             * @example 1
             */
            applied: number;
            atomic: boolean;
            dryRun: boolean;
            /**
             * Format: int32
             * @description Were refused
             * @example 1
             */
            failed: number;
            outcome: components["schemas"]["ImportOutcome"];
            rows: components["schemas"]["ImportRow"][];
            /**
             * Format: int32
             * @example 3
             */
            total: number;
            /**
             * Format: int32
             * @description Were here before
             * @example 1
             */
            unchanged: number;
        };
        ImportRow: {
            /** @example VALIDATION_FAILED */
            code?: string;
            /** @example 1 field is not acceptable. */
            detail?: string;
            /** @description What the row made or found */
            id?: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description Where the row began, from 1; a CSV file's header is line 1; in a JSON array, the element's number
             * @example 2
             */
            line?: number;
            status?: components["schemas"]["Status"];
            violations?: components["schemas"]["Violation"][];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        IssuedToken: {
            /**
             * @description Send it as Access-Token; null when a repeated request is answered again
             * @example hls_3q2-7wQm1x0Vb8gq0ZlqkYt9iYk8n5s2r7c4u6e1a0M
             */
            accessToken: string | null;
            createdAt: components["schemas"]["Instant"];
            /** @description From when on it lets nobody in; null for no end */
            endsAt: components["schemas"]["Instant"] | null;
            eventSourceId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            /** @description To a minute; null in events */
            lastUsedAt: components["schemas"]["Instant"] | null;
            /** @example Plugin of the web shop */
            name: string;
            /** Format: int64 */
            version: number;
        };
        Job: {
            createdAt: components["schemas"]["Instant"];
            /** @description At the present rate */
            estimatedEnd: components["schemas"]["Instant"] | null;
            /**
             * Format: int64
             * @description Rows refused
             * @example 12
             */
            failed: number;
            /** @description Why the job as a whole failed */
            failure: components["schemas"]["JobFailure"] | null;
            finishedAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            /** @example import */
            kind: string;
            /**
             * @description What was asked for; differs by kind
             * @example {
             *       "of": "creators",
             *       "dryRun": false,
             *       "atomic": false
             *     }
             */
            parameters: components["schemas"]["JsonNode"];
            /**
             * Format: int64
             * @description Rows done, the failed ones included
             * @example 420000
             */
            processed: number;
            /**
             * Format: int64
             * @description While it was worked on
             * @example 6500
             */
            rowsPerSecond: number | null;
            startedAt: components["schemas"]["Instant"] | null;
            state: components["schemas"]["JobState"];
            /**
             * Format: int64
             * @description Rows in all, once known
             * @example 1000000
             */
            total: number | null;
            /** Format: int64 */
            version: number;
        };
        JobFailure: {
            /** @example INTERNAL_ERROR */
            code: string;
            /** @example It failed five times at the same place. */
            detail: string;
        };
        /** @enum {string} */
        JobState: "QUEUED" | "RUNNING" | "SUCCEEDED" | "FAILED" | "CANCELLED";
        /** @description Any JSON object */
        JsonNode: Record<string, never>;
        Link: {
            /** @example http://localhost:8083/l/mia-serum?utm_campaign=__CAMPAIGN_NAME__ */
            adUrl: string | null;
            archivedAt: components["schemas"]["Instant"] | null;
            campaignId: components["schemas"]["UUID"] | null;
            createdAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"] | null;
            /** @example https://shop.example/serum */
            destinationUrl: string;
            /** @example https://shop.example/new */
            fallbackUrl: string | null;
            /** @example go.acme.example */
            host: string | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["LinkKind"];
            /** @example https://shop.example/serum?utm_source=tiktok&utm_medium=creator&utm_campaign=spring */
            landingUrl: string;
            placeId: components["schemas"]["UUID"] | null;
            postId: components["schemas"]["UUID"] | null;
            /** @example http://localhost:8083/l/mia-serum */
            shortUrl: string;
            /** @example mia-serum */
            slug: string;
            updatedAt: components["schemas"]["Instant"];
            utm: components["schemas"]["Utm"];
            validFrom: components["schemas"]["Instant"] | null;
            validUntil: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            version: number;
        };
        LinkHost: {
            createdAt: components["schemas"]["Instant"];
            /** @example go.acme.example */
            host: string;
            id: components["schemas"]["UUID"];
            proof: components["schemas"]["LinkHostProof"];
            retiredAt: components["schemas"]["Instant"] | null;
            verifiedAt: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            version: number;
        };
        LinkHostProof: {
            /** @example _hookline.go.acme.example */
            name: string;
            /** @example hookline-links=0198b2c47a107c559d6e0a4f5c1b2d3e */
            text: string;
        };
        /** @enum {string} */
        LinkKind: "BIO" | "LINK_PAGE" | "CREATOR" | "POST" | "QR" | "PRINT" | "OTHER";
        LinkPreview: {
            allowed: boolean;
            /** @example https://shop.example/serum?utm_source=tiktok */
            landingUrl: string;
            /** @example utm_campaign=__CAMPAIGN_NAME__ */
            query: string | null;
            suggestedUtm: components["schemas"]["Utm"];
            /**
             * Format: int64
             * @example 3
             */
            taxonomyVersion: number;
            violations: components["schemas"]["Violation"][];
        };
        LinkUpdate: {
            campaignId?: components["schemas"]["UUID"] | null;
            /** @example https://shop.example/serum */
            destinationUrl: string;
            fallbackUrl?: string | null;
            kind: components["schemas"]["LinkKind"];
            placeId?: components["schemas"]["UUID"] | null;
            postId?: components["schemas"]["UUID"] | null;
            utm?: components["schemas"]["Utm"] | null;
            validFrom?: components["schemas"]["Instant"] | null;
            validUntil?: components["schemas"]["Instant"] | null;
        };
        LinkVisits: {
            days: components["schemas"]["VisitsOfDay"][];
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
            total: components["schemas"]["Visits"];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /**
         * @description In a request, with no more decimal places than the currency has by ISO 4217.
         * @example {
         *       "amount": "1250.00",
         *       "currency": "USD"
         *     }
         */
        Money: {
            amount: string;
            currency: string;
        };
        Network: {
            /**
             * @example [
             *       "tiktok.com"
             *     ]
             */
            domains: string[];
            kind: components["schemas"]["NetworkKind"];
            /** @example tiktok */
            name: string;
            /**
             * @example [
             *       "tt"
             *     ]
             */
            sources: string[];
        };
        /** @enum {string} */
        NetworkKind: "SEARCH_ENGINE" | "SOCIAL_NETWORK" | "VIDEO" | "AI_ASSISTANT" | "EMAIL" | "MESSENGER" | "SHOPPING" | "LINK_PAGE" | "AFFILIATE" | "PAYMENT" | "SITE";
        Networks: {
            /** @example 2026-11-29 */
            asOf: components["schemas"]["LocalDate"];
            networks: components["schemas"]["Network"][];
            /** @example Hookline's own list */
            source: string;
        };
        NewAdAccount: {
            /**
             * @description A long-lived token of TikTok's API for Business that may read this account's reports. It is kept encrypted, and never shown
             * @example a1b2c3d4e5f6a7b8c9d0
             */
            accessToken: string;
            /** @example 7148062219134500865 */
            advertiserId: string;
            /**
             * @description In which its ads are paid
             * @example USD
             */
            currency: string;
            /**
             * @description In which the account cuts its days, as its settings say
             * @example America/New_York
             */
            dayZone: string;
            /** @example Acme US */
            name: string;
        };
        NewAdDay: {
            /** @example 7148062219134500865 */
            adAccountId?: string | null;
            /** @example 1790162219134500917 */
            adGroupId?: string | null;
            /** @example US 18-24 */
            adGroupName?: string | null;
            /**
             * @description Left out: the day of the ad group, and without adGroupId that of the campaign. One of the three must be given
             * @example 1790162219134501121
             */
            adId?: string | null;
            /** @example SPARK */
            adKind?: components["schemas"]["AdKind"] | null;
            /** @example Before and after */
            adName?: string | null;
            /** @description Of the day */
            budget?: components["schemas"]["Money"] | null;
            /** @description Of our campaign */
            campaignId?: components["schemas"]["UUID"] | null;
            /** @example Serum launch */
            campaignName?: string | null;
            /**
             * Format: int64
             * @example 612
             */
            clicks?: number | null;
            /**
             * @description When it was read from the source: of one source the latest counts. Left out: now
             * @example 2026-09-07T06:00:00Z
             */
            collectedAt?: components["schemas"]["Instant"] | null;
            /**
             * Format: int64
             * @example 31
             */
            conversions?: number | null;
            conversionValue?: components["schemas"]["Money"] | null;
            /** @description What else was counted, each from 0 to 100000000000 */
            counters?: components["schemas"]["AdDayCounters"] | null;
            creatorId?: components["schemas"]["UUID"] | null;
            /**
             * @description As the ad account cuts days. Not ahead of every time zone
             * @example 2026-09-05
             */
            day: components["schemas"]["LocalDate"];
            /**
             * @description The zone in which the ad account cuts its days
             * @example Europe/Oslo
             */
            dayZone?: string | null;
            /** @example 1.55 */
            frequency?: number | null;
            /**
             * Format: int64
             * @example 48210
             */
            impressions?: number | null;
            /** @example TIKTOK */
            network: components["schemas"]["AdNetwork"];
            /**
             * @description In a file only: the figures are those of this placement, a part of the day. They stand beside it and are never added to it
             * @example TikTok
             */
            placement?: string | null;
            /**
             * @description The ad platform's id, a text: a number keeps no 19 digits
             * @example 1790162219134500865
             */
            platformCampaignId?: string | null;
            /**
             * @description The network's id of the post that is shown as a Spark ad
             * @example 7392011234567890123
             */
            platformPostId?: string | null;
            /** @description The post that is shown as a Spark ad */
            postId?: components["schemas"]["UUID"] | null;
            /**
             * Format: int64
             * @example 31050
             */
            reach?: number | null;
            /** @example IMPORT */
            source: components["schemas"]["AdSource"];
            /** @description In the currency of the ad account */
            spend?: components["schemas"]["Money"] | null;
            /**
             * Format: int64
             * @example 40112
             */
            videoViews?: number | null;
        };
        NewAttributionSetting: {
            /** @example Week of clicks, no views */
            name: string;
            objective?: components["schemas"]["SettingObjective"] | null;
            /** @description Whether reports show figures of its runs */
            reported?: boolean | null;
            rules: components["schemas"]["AttributionRules"];
        };
        NewChannelPreview: {
            /** @example 2026-11-01 */
            from: components["schemas"]["LocalDate"];
            ownChannels?: components["schemas"]["OwnChannel"][] | null;
            rules: components["schemas"]["ChannelRule"][];
            /** @example 2026-11-30 */
            to: components["schemas"]["LocalDate"];
        };
        NewChannelTest: {
            origin: components["schemas"]["Origin"];
            ownChannels?: components["schemas"]["OwnChannel"][] | null;
            /** @description The rules that hold, if left out */
            rules?: components["schemas"]["ChannelRule"][] | null;
        };
        NewConversionDefinition: {
            /** @example Qualified leads */
            name: string;
            rule: components["schemas"]["CountingRule"];
        };
        NewDefinitionPreview: {
            rule: components["schemas"]["CountingRule"];
        };
        NewErasure: {
            /** @example kim@example.com */
            email?: string | null;
            /** @example customer-4711 */
            externalId?: string | null;
            /** @example +4790012345 */
            phone?: string | null;
        };
        NewEvent: {
            /**
             * @description The same event has the same id
             * @example order-1001
             */
            eventId: string;
            /** @description The event source that it is of */
            eventSourceId: components["schemas"]["UUID"];
            /**
             * @description Purchase, AddToCart, Lead…, or a name of your own. Refund, CancelOrder and Chargeback take back from an order
             * @example Purchase
             */
            name: string;
            occurredAt: components["schemas"]["Instant"];
            order?: components["schemas"]["EventOrder"] | null;
            page?: components["schemas"]["EventPage"] | null;
            shopper?: components["schemas"]["EventShopper"] | null;
            /**
             * @description Answered and shown, never counted
             * @example false
             */
            test?: boolean | null;
        };
        NewEventSource: {
            /**
             * @description Whose pages may send its events from a browser: a request with another Origin is refused. *. in front stands for every host below. A source that names none is for programs: Origin is not looked at
             * @example [
             *       "https://shop.example"
             *     ]
             */
            allowedOrigins?: string[] | null;
            /** @example C9ACMESHOP */
            code?: string | null;
            kind: components["schemas"]["SourceKind"];
            /** @example Web shop */
            name: string;
            /**
             * @description By which name sources share order numbers; null for those of the brand, which sources share unless they say otherwise
             * @example till-north
             */
            orderNumbers?: string | null;
            /** @description Null: late events are accepted, and none is a test */
            settings?: components["schemas"]["EventSourceSettings"] | null;
        };
        NewEventSourceToken: {
            /** @description Null for one without an end */
            endsAt?: components["schemas"]["Instant"] | null;
            /** @example Plugin of the web shop */
            name: string;
        };
        NewExclusion: {
            identifier: components["schemas"]["ShopperIdentifier"];
            /** @example The shop's own address, used for phone orders */
            note?: string | null;
            /** @example NOT_A_PERSON */
            reason: components["schemas"]["ExclusionReason"];
        };
        NewForwarding: {
            /** @example a1b2c3d4e5f6a7b8c9d0 */
            accessToken: string;
            eventSourceId: components["schemas"]["UUID"];
            settings: components["schemas"]["ForwardingSettings"];
        };
        NewLink: {
            campaignId?: components["schemas"]["UUID"] | null;
            creatorId?: components["schemas"]["UUID"] | null;
            /** @example https://shop.example/serum */
            destinationUrl: string;
            fallbackUrl?: string | null;
            host?: string | null;
            kind?: components["schemas"]["LinkKind"] | null;
            placeId?: components["schemas"]["UUID"] | null;
            postId?: components["schemas"]["UUID"] | null;
            /** @example mia-serum */
            slug?: string | null;
            utm?: components["schemas"]["Utm"] | null;
            validFrom?: components["schemas"]["Instant"] | null;
            validUntil?: components["schemas"]["Instant"] | null;
        };
        NewLinkHost: {
            /** @example go.acme.example */
            host: string;
        };
        NewPhoneOrder: {
            /** @example US */
            country?: string | null;
            /**
             * @description Or its SHA-256. Only the hash is kept
             * @example mia@example.com
             */
            email?: string | null;
            /**
             * @description The event source that it is of, by id or code. Left out where the brand has one source of kind OFFLINE or CRM
             * @example C9ACMESHOP
             */
            eventSource?: string | null;
            /** @example 2026-09-05T14:03:21Z */
            occurredAt?: components["schemas"]["Instant"] | null;
            /** @example T-2031 */
            orderId: string;
            /**
             * @description Or its SHA-256. Only the hash is kept
             * @example +1 415 555 0103
             */
            phone?: string | null;
            /**
             * @description The place, by id or own code
             * @example NYC-05
             */
            place?: string | null;
            /**
             * @example [
             *       "MIA15"
             *     ]
             */
            promoCodes?: string[] | null;
            value: components["schemas"]["Money"];
        };
        NewPlace: {
            /** @example New York */
            city?: string | null;
            /**
             * @description The brand's own code of it, as tills and files write it
             * @example NYC-05
             */
            code: string;
            /** @example US */
            country?: string | null;
            /** @example Fifth Avenue */
            name: string;
            /** @example 10022 */
            postalCode?: string | null;
            /** @example NY */
            region?: string | null;
            /** @example 611 5th Ave */
            street?: string | null;
            /**
             * @description In which its tills write times; the brand's if it is left out
             * @example America/New_York
             */
            timeZone?: string | null;
        };
        NewRefund: {
            amount?: components["schemas"]["Money"] | null;
            conversionId?: components["schemas"]["UUID"] | null;
            /** @example re-501 */
            externalId?: string | null;
            kind: components["schemas"]["RefundKind"];
            /** @example 2026-09-05T10:00:00Z */
            occurredAt: components["schemas"]["Instant"];
            /** @example 1001 */
            orderId?: string | null;
            /**
             * @description By which name sources share order numbers; null for those of the brand, which sources share unless they say otherwise
             * @example till-north
             */
            orderNumbers?: string | null;
        };
        NewRefusedReplay: {
            /**
             * @description Laid over the event as JSON Merge Patch says: a field is replaced, null removes it
             * @example {
             *       "properties": {
             *         "currency": "USD"
             *       }
             *     }
             */
            changes?: {
                [key: string]: unknown;
            } | null;
        };
        NewRefusedReplays: {
            /**
             * @description Laid over each event as JSON Merge Patch says
             * @example {
             *       "properties": {
             *         "currency": "USD"
             *       }
             *     }
             */
            changes?: {
                [key: string]: unknown;
            } | null;
            eventSourceId?: components["schemas"]["UUID"] | null;
            /** @example properties.currency */
            field?: string | null;
            /** @example Missing data for required field. */
            reason?: string | null;
        };
        NewReplay: {
            /**
             * @description The first instant of the range
             * @example 2026-11-01T00:00:00Z
             */
            from: components["schemas"]["Instant"];
            /**
             * @description The first instant after it
             * @example 2026-11-02T00:00:00Z
             */
            to: components["schemas"]["Instant"];
        };
        NewSale: {
            /** @example Serums */
            category?: string | null;
            /**
             * @description IN_STORE, PHONE, WEBSITE, APP, EMAIL, CRM, OTHER, or a till's word
             * @example IN_STORE
             */
            channel?: string | null;
            /** @example US */
            country?: string | null;
            /** @example USD */
            currency?: string | null;
            /**
             * @description What 5/9/2026 is
             * @example MDY
             * @enum {string|null}
             */
            dateOrder?: "DMY" | "MDY" | null;
            /**
             * @description Or its SHA-256. Only the hash is kept
             * @example mia@example.com
             */
            email?: string | null;
            /**
             * @description Purchase, Refund, CancelOrder, Lead, QualifiedLead, Contact … or a till's word for one of them: sale, return, void. Left out: a purchase, or by stage
             * @example Purchase
             */
            event?: string | null;
            /** @example till-7-1001 */
            eventId?: string | null;
            /**
             * @description The event source that it is of, by id or code. Left out where the brand has one source of kind OFFLINE or CRM
             * @example C9ACMESHOP
             */
            eventSource?: string | null;
            /** @example customer-77 */
            externalId?: string | null;
            /**
             * @description An instant, or a day and a time by the clock of the place or brand
             * @example 2026-09-05 14:03:21
             */
            occurredAt?: string | null;
            /**
             * @description The order, receipt or deal. Without it eventId is needed
             * @example 1001
             */
            orderId?: string | null;
            /**
             * @description The order that a refund with a number of its own takes back from
             * @example 1000
             */
            originalOrderId?: string | null;
            /**
             * @description With its country's code, or its SHA-256. Only the hash is kept
             * @example +1 415 555 0103
             */
            phone?: string | null;
            /**
             * @description The place, by id or own code
             * @example NYC-05
             */
            place?: string | null;
            /** @example 49.90 */
            price?: string | null;
            /** @example SERUM-30 */
            productId?: string | null;
            /** @example Night serum 30 ml */
            productName?: string | null;
            /**
             * @example [
             *       "MIA15"
             *     ]
             */
            promoCodes?: string[] | null;
            /** @example 1 */
            quantity?: string | null;
            /**
             * @description Of a lead or deal: says which event it is where event is left out
             * @example Closed Won
             */
            stage?: string | null;
            /**
             * @description Of an order: one that is cancelled or refunded takes all of it back
             * @example paid
             */
            status?: string | null;
            /** @description The time, where occurredAt is a day alone */
            time?: string | null;
            /** @example America/New_York */
            timeZone?: string | null;
            /** @example 49.90 */
            value?: string | null;
        };
        NewShop: {
            /**
             * @description Of a TikTok Shop: the app's key, which stands in each signature
             * @example 6bq1x2y3z4
             */
            appKey?: string | null;
            /**
             * @description The shop's host, as its webhooks name it; those of another one, as of a copy of the shop, are not taken. Required of Shopify and WooCommerce
             * @example acme.myshopify.com
             */
            domain?: string | null;
            eventSourceId: components["schemas"]["UUID"];
            /**
             * @description By which of its names an order is known to the pixel, to tills and in files: ID, the usual one, or NUMBER, which the customer reads
             * @example ID
             */
            orderIds?: components["schemas"]["OrderIds"] | null;
            /** @example SHOPIFY */
            platform: components["schemas"]["ShopPlatform"];
            /**
             * @description Of a TikTok Shop, and required there: its id. An app has one address and one secret for all its shops: what is of another shop, or names none, is not taken
             * @example 7494049642642441621
             */
            platformShopId?: string | null;
            /**
             * @description What the platform signs its webhooks with: the app's secret of Shopify and TikTok Shop, the secret of the webhook at WooCommerce. It is kept encrypted, and never shown
             * @example 4ac1d7be9a3f4d2c8e5b
             */
            secret: string;
        };
        NewShopOrder: {
            /** @example 2026-09-04 09:00:00 -0400 */
            cancelledAt?: string | null;
            /** @example web */
            channel?: string | null;
            /** @example FALL5 */
            codes?: string | null;
            /** @example US */
            country?: string | null;
            /** @example USD */
            currency?: string | null;
            /**
             * @description Kept hashed
             * @example 7734567890123
             */
            customerId?: string | null;
            /** @example 5.00 */
            discount?: string | null;
            /**
             * @description Kept hashed
             * @example ada@shopper.example
             */
            email?: string | null;
            /**
             * @description Of all pieces of the line
             * @example 0.00
             */
            lineDiscount?: string | null;
            /** @example Main Street */
            location?: string | null;
            /**
             * @description Click ids and utm
             * @example ttclid: E.C.P.x
             */
            notes?: string | null;
            /**
             * @description As the customer reads it
             * @example #1001
             */
            number?: string | null;
            /** @example 5001234567890 */
            orderId?: string | null;
            /**
             * @description Kept hashed
             * @example +1 415-555-0103
             */
            phone?: string | null;
            /**
             * @description Without an offset in the brand's time zone. None for a further product
             * @example 2026-09-03 10:14:00 -0400
             */
            placedAt?: string | null;
            /** @example 16.00 */
            price?: string | null;
            /** @example FERN-1 */
            productId?: string | null;
            /** @example Botanical Fern Print */
            productName?: string | null;
            /** @example 2 */
            quantity?: string | null;
            /** @example 0.00 */
            refunded?: string | null;
            /** @example 6.00 */
            shipping?: string | null;
            /** @description Left out where the brand has one shop of the file's platform only */
            shopId?: components["schemas"]["UUID"] | null;
            /** @example paid */
            status?: string | null;
            /** @example 3.29 */
            tax?: string | null;
            /** @example 56.29 */
            total?: string | null;
        };
        NewSurvey: {
            /** @example After the checkout */
            name: string;
            options: components["schemas"]["SurveyOption"][];
            /** @example How did you hear of us? */
            question: string;
            /**
             * @description What an answer weighs as evidence, beside a click's 1
             * @example 0.5
             */
            weight?: number | null;
            /**
             * Format: int32
             * @description For how long after an order an answer that names only a person is of it
             * @example 720
             */
            windowHours?: number | null;
        };
        NewSurveyAnswer: {
            /**
             * @description An option's key or label, or what was written
             * @example TikTok
             */
            answer: string;
            /** @example 2026-09-05T14:05:00Z */
            answeredAt?: components["schemas"]["Instant"] | null;
            /**
             * @description Or its SHA-256. Only the hash is kept
             * @example mia@example.org
             */
            email?: string | null;
            /**
             * @description Of the order, or email of the person; one of the two is needed
             * @example 1001
             */
            orderId?: string | null;
            /**
             * @description Another number of the same order, where a shop has two
             * @example #1001
             */
            orderNumber?: string | null;
            /**
             * @description By which name sources share order numbers; null for those of the brand, which sources share unless they say otherwise
             * @example till-north
             */
            orderNumbers?: string | null;
            /**
             * @description The place, by id or own code
             * @example NYC-05
             */
            place?: string | null;
            /**
             * @description The survey, by its id, its name or its question. Left out where the brand asks one only
             * @example How did you hear of us?
             */
            survey?: string | null;
        };
        NewTapCounter: {
            answers: components["schemas"]["TapAnswer"][];
            /** @example Till 2 */
            name: string;
            /**
             * @description The place, by id or own code
             * @example NYC-05
             */
            place: string;
            /** @example How did you hear of us? */
            question: string;
            /**
             * @description What a tap weighs as evidence, beside a click's 1
             * @example 0.2
             */
            weight?: number | null;
        };
        NewTraffic: {
            /** @example Direct */
            channel?: string | null;
            /** @description Sessions by channel group */
            channels?: {
                [key: string]: number;
            } | null;
            /**
             * Format: int64
             * @example 71
             */
            clicks?: number | null;
            /**
             * @description When it was read from the tool: the latest counts. Left out: now
             * @example 2026-09-08T06:00:00Z
             */
            collectedAt?: components["schemas"]["Instant"] | null;
            /** @example 2026-09-05 */
            day: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @example 3120
             */
            impressions?: number | null;
            /** @example 4.2 */
            position?: number | null;
            /**
             * @description Of several properties of one tool; their days are added up
             * @example acme.example
             */
            property?: string | null;
            /** @example acme serum */
            query?: string | null;
            /**
             * @description BRANDED for a report of Search Console that is filtered to searches for the brand
             * @example ALL
             */
            segment?: components["schemas"]["TrafficSegment"] | null;
            /**
             * Format: int64
             * @example 1204
             */
            sessions?: number | null;
            /** @example tiktok / cpc */
            sourceMedium?: string | null;
            /** @example GA4 */
            tool?: components["schemas"]["TrafficTool"] | null;
            /**
             * Format: int64
             * @example 980
             */
            users?: number | null;
        };
        NewVisitorRule: {
            /** @example AGENT */
            kind: components["schemas"]["VisitorRuleKind"];
            /** @example Our own check of the shop */
            note: string;
            /** @example AcmeMonitor */
            value: string;
            visitorClass: components["schemas"]["VisitorClass"];
        };
        NewWalkIn: {
            /**
             * @description When it was read from the door's counter: the latest counts. Left out: now
             * @example 2026-09-06T06:00:00Z
             */
            collectedAt?: components["schemas"]["Instant"] | null;
            /**
             * @description By the days of the place
             * @example 2026-09-05
             */
            day: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description The hour that begins then. Left out: the whole day
             * @example 14
             */
            hour?: number | null;
            /**
             * Format: int32
             * @example 212
             */
            people: number;
            /**
             * @description The place, by id or own code
             * @example NYC-05
             */
            place: string;
            /**
             * @description IMPORT in a file, else MANUAL
             * @example IMPORT
             */
            source?: components["schemas"]["WalkInSource"] | null;
            /**
             * @description What somebody who came in weighs as evidence, beside a click's 1
             * @example 0.1
             */
            weight?: number | null;
        };
        NewWebhook: {
            /** @example The shop's warehouse */
            description?: string | null;
            /**
             * @description Names from /v1/webhook-event-types, or * alone for all, also future ones; of money only with the finance right
             * @example [
             *       "*"
             *     ]
             */
            eventTypes: string[];
            /**
             * @description https, on a public address; redirects are not followed
             * @example https://hooks.partner.example/hookline
             */
            url: string;
        };
        OfflineBatchRequest: {
            batch: components["schemas"]["OldTrackEvent"][];
            /** @example C9ACMESHOP */
            event_set_id: string;
            /** @description Events of a request that has one are kept, but are no orders */
            test_event_code?: string;
        } & {
            [key: string]: unknown;
        };
        OfflineTrackRequest: {
            /** @description user with emails and phone_numbers */
            context?: {
                [key: string]: unknown;
            };
            /** @example CompletePayment */
            event: string;
            /** @example till-1001 */
            event_id?: string;
            /** @example C9ACMESHOP */
            event_set_id: string;
            properties?: {
                [key: string]: unknown;
            };
            /** @description Events of a request that has one are kept, but are no orders */
            test_event_code?: string;
            /**
             * @description ISO 8601 or Unix seconds; the time of receipt if it is missing or empty
             * @example 2026-09-17T19:49:27Z
             */
            timestamp?: string;
        } & {
            [key: string]: unknown;
        };
        OldTrackEvent: {
            /** @description user (email, phone_number, external_id, ttp; one or a list), page (url, referrer), ad (callback: the ttclid), user_agent, ip */
            context?: {
                [key: string]: unknown;
            };
            /** @example CompletePayment */
            event: string;
            /** @example 1616318632825_357 */
            event_id?: string;
            properties?: {
                [key: string]: unknown;
            };
            /**
             * @description ISO 8601 or Unix seconds; the time of receipt if it is missing or empty
             * @example 2026-09-17T19:49:27Z
             */
            timestamp?: string;
            /** @example track */
            type?: string;
        } & {
            [key: string]: unknown;
        };
        /** @enum {string} */
        OrderIds: "ID" | "NUMBER";
        OrderItem: {
            amount: components["schemas"]["Money"] | null;
            /** @example Serums */
            category: string | null;
            /** @example Night serum 30 ml */
            name: string | null;
            /** @example SERUM-30 */
            productId: string | null;
            /** @example 2 */
            quantity: number | null;
        };
        Origin: {
            /** @example tiktok */
            app?: string | null;
            /** @example spring-spark */
            campaign?: string | null;
            /** @example SPARK */
            campaignKind?: string | null;
            /**
             * @example [
             *       "ttclid"
             *     ]
             */
            clickIds?: string[] | null;
            /** @example CREATOR */
            code?: string | null;
            content?: string | null;
            /** @example BIO */
            linkKind?: string | null;
            /** @example CREATOR */
            linkOwner?: string | null;
            /** @example paid_social */
            medium?: string | null;
            /** @example www.tiktok.com */
            referrer?: string | null;
            /** @example tiktok */
            source?: string | null;
            /** @example Saw it on TikTok */
            survey?: string | null;
            term?: string | null;
            /** @example WEB */
            toldBy?: string | null;
            /** @description True for a visit of which something was told */
            visit?: boolean | null;
            /** @example PERSON */
            visitor?: string | null;
        };
        OriginChannel: {
            adKind: components["schemas"]["AdKind"] | null;
            /** @example TIKTOK_SPARK */
            channel: string;
            originId: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 3
             */
            rulesVersion: number;
            /** Format: int64 */
            version: number;
        };
        OwnChannel: {
            /** @example PODCAST */
            key: string;
            /** @example Podcasts */
            name: string;
        };
        PageAdAccountView: {
            items: components["schemas"]["AdAccount"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageAdDayVersionView: {
            items: components["schemas"]["AdDayVersion"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageAdDayView: {
            items: components["schemas"]["AdDay"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageAdPlacementView: {
            items: components["schemas"]["AdPlacement"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageAttributionSettingView: {
            items: components["schemas"]["AttributionSetting"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageAuditEntry: {
            items: components["schemas"]["AuditEntry"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageChannelRulesView: {
            items: components["schemas"]["ChannelRules"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageConversionDefinitionView: {
            items: components["schemas"]["ConversionDefinition"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageConversionView: {
            items: components["schemas"]["Conversion"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageDeliverySummary: {
            items: components["schemas"]["WebhookDeliverySummary"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageErasureView: {
            items: components["schemas"]["Erasure"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageEventSourceTokenView: {
            items: components["schemas"]["EventSourceToken"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageEventSourceView: {
            items: components["schemas"]["EventSource"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageExclusionView: {
            items: components["schemas"]["Exclusion"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageForwardedEventView: {
            items: components["schemas"]["ForwardedEvent"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageForwardingView: {
            items: components["schemas"]["Forwarding"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageJobView: {
            items: components["schemas"]["Job"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageLinkHostView: {
            items: components["schemas"]["LinkHost"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageLinkView: {
            items: components["schemas"]["Link"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PagePlaceEvidenceView: {
            items: components["schemas"]["PlaceEvidence"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PagePlaceView: {
            items: components["schemas"]["Place"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageReceiptView: {
            items: components["schemas"]["Receipt"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageRefundView: {
            items: components["schemas"]["Refund"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageRefusedEventView: {
            items: components["schemas"]["RefusedEvent"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageSetAsideView: {
            items: components["schemas"]["SetAside"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageShopCommissionView: {
            items: components["schemas"]["ShopCommission"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageShopDeliveryView: {
            items: components["schemas"]["ShopDelivery"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageShopOrderView: {
            items: components["schemas"]["ShopOrder"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageShopProductView: {
            items: components["schemas"]["ShopProduct"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageShopView: {
            items: components["schemas"]["Shop"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageSurveyAnswerView: {
            items: components["schemas"]["SurveyAnswer"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageSurveyView: {
            items: components["schemas"]["Survey"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageTapCounterView: {
            items: components["schemas"]["TapCounter"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageTapCountView: {
            items: components["schemas"]["TapCount"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageTrafficReadingView: {
            items: components["schemas"]["TrafficReading"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageTrafficView: {
            items: components["schemas"]["Traffic"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageUtmTaxonomyView: {
            items: components["schemas"]["UtmTaxonomy"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageVisitorRuleView: {
            items: components["schemas"]["VisitorRule"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageVisitView: {
            items: components["schemas"]["Visit"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageWalkInView: {
            items: components["schemas"]["WalkIn"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageWebhookView: {
            items: components["schemas"]["Webhook"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageWebTrafficDayView: {
            items: components["schemas"]["WebTrafficDay"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        Person: {
            history: components["schemas"]["PersonChange"][];
            id: components["schemas"]["UUID"];
            identifiers: components["schemas"]["PersonIdentifier"][];
            /**
             * @example [
             *       [
             *         "order:1001",
             *         "email:f660ab912ec121d1b1e928a0bb4bc61b"
             *       ]
             *     ]
             */
            together: string[][];
        };
        PersonChange: {
            at: components["schemas"]["Instant"];
            other: components["schemas"]["UUID"];
            what: components["schemas"]["What"];
        };
        PersonIdentifier: {
            excluded: boolean;
            /** @example email */
            kind: string;
            /** @example f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a */
            value: string;
        };
        PhoneOrder: {
            duplicate: boolean;
            /** @example T-2031 */
            orderId: string;
            /** @description Under which the event is found; of the first, where it was entered twice */
            receiptId: components["schemas"]["UUID"];
        };
        Pixel: {
            allowedOrigins: string[];
            /** @example C9ACMESHOP */
            code: string;
            /**
             * @description What a Content-Security-Policy has to allow
             * @example script-src https://go.acme.example/pixel/; connect-src https://go.acme.example/pixel/
             */
            contentSecurityPolicy: string;
            eventSourceId: components["schemas"]["UUID"];
            /** @example sha384-0TI+Nic0c2+38+fEVh6qptgXg9qjzRBwE/YLsHnY+j0G5iSpWUzzdaupPL6J9CQe */
            integrity: string;
            /** @example https://go.acme.example/pixel/1/hl.js */
            scriptUrl: string;
            /**
             * @description To paste into the head of each page, before TikTok's own
             * @example <script async src="https://go.acme.example/pixel/1/hl.js"></script>
             */
            snippet: string;
            /**
             * @description The script with its settings in the address, for tag managers, which drop attributes
             * @example https://go.acme.example/pixel/1/hl.js?source=0199c0de
             */
            tagManagerUrl: string;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        PixelBatchRequest: {
            batch: components["schemas"]["OldTrackEvent"][];
            /** @example RudderStack */
            partner_name?: string;
            /** @example C9ACMESHOP */
            pixel_code: string;
            /** @description Events of a request that has one are kept, but are no orders */
            test_event_code?: string;
        } & {
            [key: string]: unknown;
        };
        PixelEvent: {
            /**
             * Format: int64
             * @description Milliseconds from the event until it was sent
             * @example 12
             */
            age?: number;
            /** @description utm_source and others of the latest visit that had any */
            campaign?: {
                [key: string]: unknown;
            };
            /** @example Pageview */
            event: string;
            /** @example hlm0x3k2 */
            event_id?: string;
            /** @description url and referrer */
            page?: {
                [key: string]: unknown;
            };
            /** @description As of trackEvents */
            properties?: {
                [key: string]: unknown;
            };
            /** @description ttp, visitor, ttclid, hlclid; what names a person as SHA-256 */
            user?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        PixelEvents: {
            data: components["schemas"]["PixelEvent"][];
        } & {
            [key: string]: unknown;
        };
        PixelTrackRequest: {
            /** @description user (email, phone_number, external_id, ttp; one or a list), page (url, referrer), ad (callback: the ttclid), user_agent, ip */
            context?: {
                [key: string]: unknown;
            };
            /** @example CompletePayment */
            event: string;
            /** @example 1616318632825_357 */
            event_id?: string;
            /** @example Segment */
            partner_name?: string;
            /** @example C9ACMESHOP */
            pixel_code: string;
            properties?: {
                [key: string]: unknown;
            };
            /** @description Events of a request that has one are kept, but are no orders */
            test_event_code?: string;
            /**
             * @description ISO 8601 or Unix seconds; the time of receipt if it is missing or empty
             * @example 2026-09-17T19:49:27Z
             */
            timestamp?: string;
        } & {
            [key: string]: unknown;
        };
        Place: {
            active: boolean;
            /** @example New York */
            city: string | null;
            /** @example NYC-05 */
            code: string;
            /** @example US */
            country: string | null;
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @example Fifth Avenue */
            name: string;
            /** @example 10022 */
            postalCode: string | null;
            /** @example NY */
            region: string | null;
            /** @example 611 5th Ave */
            street: string | null;
            /**
             * @description Null for the brand's
             * @example America/New_York
             */
            timeZone: string | null;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        PlaceEvidence: {
            /**
             * Format: int64
             * @example 1
             */
            channelRulesVersion?: number;
            /** @example NYC-05 */
            code?: string;
            days?: components["schemas"]["PlaceEvidenceDay"][];
            figures?: components["schemas"]["PlaceEvidenceFigures"];
            from?: components["schemas"]["LocalDate"];
            /** @example Fifth Avenue */
            name?: string;
            placeId?: components["schemas"]["UUID"];
            /** @example America/New_York */
            timeZone?: string;
            to?: components["schemas"]["LocalDate"];
        };
        PlaceEvidenceDay: {
            day: components["schemas"]["LocalDate"];
            figures: components["schemas"]["PlaceEvidenceFigures"];
        };
        PlaceEvidenceFigures: {
            channels?: components["schemas"]["PlaceEvidenceOfChannel"][];
            /**
             * Format: int64
             * @example 96
             */
            orders?: number;
            /** @example 0.15 */
            ordersPerPerson?: number;
            /**
             * Format: int64
             * @example 640
             */
            people?: number;
            /**
             * Format: int64
             * @example 31
             */
            scans?: number;
            /**
             * Format: int64
             * @example 70
             */
            silentOrders?: number;
            silentValue?: components["schemas"]["Money"];
            /**
             * Format: int64
             * @example 120
             */
            taps?: number;
            /** @example 64 */
            weightedPeople?: number;
            /** @example 24 */
            weightedTaps?: number;
        };
        PlaceEvidenceOfChannel: {
            /** @example TIKTOK_BY_ANSWER */
            channel?: string;
            /** @example 24.5 */
            impliedOrders?: number;
            impliedValue?: components["schemas"]["Money"];
            /** @example 0.35 */
            share?: number;
            /** @example 0.2705 */
            shareFrom?: number;
            /** @example 0.4388 */
            shareTo?: number;
            /**
             * Format: int64
             * @example 42
             */
            taps?: number;
        };
        PlaceUpdate: {
            /** @description False for a branch that is closed */
            active?: boolean | null;
            /** @example New York */
            city?: string | null;
            /** @example NYC-05 */
            code: string;
            /** @example US */
            country?: string | null;
            /** @example Fifth Avenue */
            name: string;
            /** @example 10022 */
            postalCode?: string | null;
            /** @example NY */
            region?: string | null;
            /** @example 611 5th Ave */
            street?: string | null;
            /** @example America/New_York */
            timeZone?: string | null;
        };
        PreviewedDay: {
            day: components["schemas"]["LocalDate"];
            present: components["schemas"]["CountedConversions"];
            proposed: components["schemas"]["CountedConversions"];
        };
        /** @description A refusal, RFC 9457 */
        Problem: {
            /**
             * @description Stable; written for programs
             * @example VALIDATION_FAILED
             */
            code: string;
            /** @example 1 field is not acceptable */
            detail: string;
            /** @example /v1/brands/acme-cosmetics/creators */
            instance: string;
            /** @example 422 */
            status: number;
            /** @example The input breaks a rule */
            title: string;
            /**
             * @description Quote it when asking for help
             * @example 4bf92f3577b34da6a3ce929d0e0e4736
             */
            traceId: string;
            /** @example https://hookline.io/problems/validation-failed */
            type: string;
            violations: components["schemas"]["Violation"][];
        };
        ProductSales: {
            complete: boolean;
            from: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @example 1204
             */
            orders: number;
            /**
             * Format: int64
             * @example 16
             */
            ordersWithoutItems: number;
            products: components["schemas"]["SoldProduct"][];
            rest: components["schemas"]["SoldProduct"] | null;
            /** Format: int64 */
            rulesVersion: number | null;
            /** @example UTC */
            timeZone: string;
            to: components["schemas"]["LocalDate"];
        };
        ReadinessCheck: {
            passed: boolean;
            rule: components["schemas"]["ReadinessRule"];
            /** @example 0.9 */
            threshold: number;
            /** @example 0.98 */
            value: number | null;
        };
        /** @enum {string} */
        ReadinessRule: "VOLUME" | "VARIETY" | "VALUES" | "DEDUPLICATION" | "MATCHING" | "REFUSALS";
        Receipt: {
            conversionId: components["schemas"]["UUID"] | null;
            duplicateOf: components["schemas"]["UUID"] | null;
            /** @example Purchase */
            event: string | null;
            /** @example order-1001 */
            eventId: string | null;
            eventSourceId: components["schemas"]["UUID"];
            /** @description Null where nobody wanted it to go on to TikTok */
            forwarded: components["schemas"]["ReceiptForwarding"] | null;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            index: number;
            /** @description Older than 28 days when it arrived */
            late: boolean;
            mergedWith: components["schemas"]["UUID"] | null;
            /** @example data.0.event_time */
            path: string | null;
            /** @example Not a valid integer. */
            reason: string | null;
            receivedAt: components["schemas"]["Instant"];
            requestId: string;
            status: components["schemas"]["ReceiptStatus"];
        };
        ReceiptForwarding: {
            /**
             * @description TikTok's words, or why it was not sent
             * @example OK
             */
            answer: string | null;
            at: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @description TikTok's code
             * @example 0
             */
            code: number | null;
            state: components["schemas"]["ForwardedState"];
        };
        /** @enum {string} */
        ReceiptStatus: "ACCEPTED" | "MERGED" | "DUPLICATE" | "REJECTED";
        Refund: {
            amount: components["schemas"]["Money"] | null;
            conversionId: components["schemas"]["UUID"] | null;
            excess: components["schemas"]["Money"] | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["RefundKind"];
            occurredAt: components["schemas"]["Instant"];
            /** @example 1001 */
            orderId: string | null;
            /**
             * @description By which name sources share order numbers; null for those of the brand, which sources share unless they say otherwise
             * @example till-north
             */
            orderNumbers: string | null;
            originalAmount: components["schemas"]["Money"] | null;
            recordedAt: components["schemas"]["Instant"];
            /**
             * @description None where an event told it
             * @example olga
             */
            recordedBy: string | null;
            /** @example refund:re-501 */
            reference: string;
            source: components["schemas"]["RefundSource"];
            status: components["schemas"]["RefundStatus"];
            told: components["schemas"]["Money"] | null;
            /**
             * Format: int64
             * @example 1
             */
            version: number;
        };
        /** @enum {string} */
        RefundKind: "REFUND" | "CANCELLATION" | "CHARGEBACK";
        /** @enum {string} */
        RefundSource: "API" | "IMPORT" | "EVENT";
        /** @enum {string} */
        RefundStatus: "WAITING" | "APPLIED" | "REDUCED" | "OTHER_CURRENCY";
        RefusalCount: {
            /** @example properties.currency */
            field: string;
            /** @example Missing data for required field. */
            reason: string;
            /** Format: int64 */
            refused: number;
        };
        RefusedEvent: {
            /** @description What is kept of it, in the shape of an element of TikTok's data[]: of a shopper hashes only */
            content: {
                [key: string]: unknown;
            } | components["schemas"]["JsonNode"] | null;
            /** @example Purchase */
            event: string | null;
            /** @example order-1001 */
            eventId: string | null;
            eventSourceId: components["schemas"]["UUID"];
            /** @example properties.currency */
            field: string;
            id: components["schemas"]["UUID"];
            /** @example Missing data for required field. */
            reason: string;
            receivedAt: components["schemas"]["Instant"];
            replayedAt: components["schemas"]["Instant"] | null;
            /** @description Receipt of its replay */
            replayId: components["schemas"]["UUID"] | null;
            state: components["schemas"]["RefusedEventState"];
            test: boolean;
        };
        /** @enum {string} */
        RefusedEventState: "OPEN" | "REPLAYED" | "NOT_KEPT";
        ReplayedEvents: {
            /**
             * Format: int64
             * @description How many events
             * @example 12
             */
            events: number;
            /**
             * @description Whether others are left: ask again
             * @example false
             */
            more: boolean;
        };
        ReportedValue: {
            eventSourceId: components["schemas"]["UUID"];
            occurredAt: components["schemas"]["Instant"];
            value: components["schemas"]["Money"];
        };
        Retried: {
            /**
             * Format: int32
             * @description How much of it there is
             * @example 3
             */
            retried: number;
        };
        RewrittenCounts: {
            complete: boolean;
            /**
             * Format: int64
             * @example 96
             */
            countAfter: number | null;
            /**
             * Format: int64
             * @example 120
             */
            countBefore: number | null;
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
            valueAfter: components["schemas"]["Money"] | null;
            valueBefore: components["schemas"]["Money"] | null;
        };
        Rotation: {
            /**
             * Format: int32
             * @description How many hours the former secret stays valid beside the new one; 24 if null
             * @example 24
             */
            overlapHours?: number | null;
        };
        RuleCondition: {
            field: components["schemas"]["FactField"];
            test: components["schemas"]["FactTest"];
            /**
             * @description Compared without regard to case, width and separators: paid_social and Paid-Social are one. A REFERRER stands for all below it, and google.* for any ending
             * @example [
             *       "tiktok"
             *     ]
             */
            values?: string[] | null;
        };
        /** @enum {string} */
        SaleChannel: "IN_STORE" | "PHONE" | "WEBSITE" | "APP" | "EMAIL" | "CRM" | "OTHER";
        SalePlace: {
            /** @description Null while no place has this id or code */
            id: components["schemas"]["UUID"] | null;
            /** @example NYC-05 */
            told: string;
        };
        SearchWords: {
            changedAt: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            version: number;
            /**
             * @example [
             *       "acme",
             *       "ac me"
             *     ]
             */
            words: string[];
        };
        SearchWordsUpdate: {
            /**
             * @description Compared without regard to case, blanks and signs: a search that holds one is for the brand
             * @example [
             *       "acme",
             *       "ac me"
             *     ]
             */
            words: string[];
        };
        SecretRotation: {
            /**
             * Format: int32
             * @description For how long the secrets of before are good as well: platforms go on using one for a while, and send again what they signed with it. 72 unless you say otherwise
             * @example 72
             */
            overlapHours?: number | null;
            /**
             * @description It is kept encrypted
             * @example 9f3c5b7712de4b60a1e8
             */
            secret: string;
        };
        SetAside: {
            /**
             * Format: int32
             * @description How often it was tried
             * @example 1
             */
            attempts: number;
            /** @description The order; null of what was told by an input */
            conversionId: components["schemas"]["UUID"] | null;
            id: components["schemas"]["UUID"];
            /**
             * @description By which it was told: `events`, `touches`, `visits`, `refunds`, `survey_answers`, `survey_revisions`, `partnerships`, `exclusions`, `channel_rules`; null of an order
             * @example events
             */
            input: string | null;
            reason: components["schemas"]["AsideReason"];
            setAsideAt: components["schemas"]["Instant"];
            state: components["schemas"]["AsideState"];
            step: components["schemas"]["AsideStep"];
            /** @description What it is: the receipt of an event, the touch, visit, refund, answer, survey or creator; null where it has no id, and of an order */
            subjectId: components["schemas"]["UUID"] | null;
            /** @description When it was last tried again */
            triedAt: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        SettingObjective: "DIRECT_RESPONSE" | "PLATFORM_DEFAULT" | "CONSIDERED_PURCHASE" | "AWARENESS" | "CREATOR_SALES" | "STORE_VISITS" | "CROSS_CHANNEL" | "OTHER";
        SharedTapCounter: {
            answers: components["schemas"]["TapAnswer"][];
            /** @example How did you hear of us? */
            question: string;
        };
        Shop: {
            /** @example 6bq1x2y3z4 */
            appKey: string | null;
            createdAt: components["schemas"]["Instant"];
            /** @example acme.myshopify.com */
            domain: string | null;
            eventSourceId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            orderIds: components["schemas"]["OrderIds"];
            platform: components["schemas"]["ShopPlatform"];
            /** @example 7494049642642441621 */
            platformShopId: string | null;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            /**
             * @description Where the platform sends its webhooks, behind this service's address
             * @example /shop-webhooks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e
             */
            webhookPath: string;
        };
        ShopCommission: {
            adsPaid: components["schemas"]["Money"] | null;
            base: components["schemas"]["Money"] | null;
            /**
             * @description The video, or the LIVE
             * @example 7493990579714164574
             */
            contentId: string | null;
            /**
             * @description In TikTok's words
             * @example VIDEO
             */
            contentKind: string | null;
            /** @example miawong */
            creatorHandle: string;
            estimated: components["schemas"]["Money"] | null;
            id: components["schemas"]["UUID"];
            /**
             * @description Of the order, by the platform's id or its place
             * @example 1
             */
            line: string;
            /** @example 576486316948490001 */
            orderId: string;
            paid: components["schemas"]["Money"] | null;
            /** @example 1729503179457070324 */
            productId: string | null;
            /**
             * @description In TikTok's words
             * @example SETTLED
             */
            status: string | null;
            toldAt: components["schemas"]["Instant"];
        };
        ShopDelivery: {
            /** @description The platform's id of it */
            deliveryId: string | null;
            id: components["schemas"]["UUID"];
            /** @example 5001234567890 */
            orderId: string | null;
            outcome: components["schemas"]["DeliveryOutcome"];
            /** @example Its status is pending. */
            reason: string | null;
            receivedAt: components["schemas"]["Instant"];
            /** @description By which the receipts of its events are found */
            requestId: string | null;
            /** @example orders/updated */
            topic: string | null;
        };
        ShopDocument: {
            /** @example 576486316948490001 */
            orderId: string | null;
            outcome: components["schemas"]["DeliveryOutcome"];
            /** @example No money was given back. */
            reason: string | null;
        };
        ShopDocuments: {
            items: components["schemas"]["ShopDocument"][];
        };
        ShopOrder: {
            /** @example web */
            channel: string | null;
            discount: components["schemas"]["Money"] | null;
            id: components["schemas"]["UUID"];
            /**
             * @description The platform's id of the place
             * @example 48752903
             */
            location: string | null;
            /** @example #1001 */
            number: string | null;
            /** @example 5001234567890 */
            orderId: string;
            placedAt: components["schemas"]["Instant"];
            shipping: components["schemas"]["Money"] | null;
            /**
             * @description In the platform's words
             * @example paid
             */
            status: string | null;
            tax: components["schemas"]["Money"] | null;
            toldAt: components["schemas"]["Instant"];
            total: components["schemas"]["Money"] | null;
        };
        ShopperIdentifier: {
            /** @example 2fEYlOFqDmjdTvPWaMvJ7nW8Kqa */
            browserId?: string | null;
            /** @example 0RmZ1sT3kQh5u8wYxA2bCd */
            clickId?: string | null;
            /** @example info@shop.example */
            email?: string | null;
            /** @example customer-4711 */
            externalId?: string | null;
            /** @example +4790012345 */
            phone?: string | null;
        };
        /** @enum {string} */
        ShopPlatform: "SHOPIFY" | "WOOCOMMERCE" | "TIKTOK_SHOP";
        ShopProduct: {
            /**
             * @description In the shop's words
             * @example Serums
             */
            category: string | null;
            id: components["schemas"]["UUID"];
            /** @example Acme */
            maker: string | null;
            /** @example 8811 */
            productId: string;
            /**
             * @description In the platform's words
             * @example active
             */
            status: string | null;
            /** @example Night serum */
            title: string | null;
            toldAt: components["schemas"]["Instant"];
        };
        ShopUpdate: {
            /**
             * @description Of a TikTok Shop, required
             * @example 6bq1x2y3z4
             */
            appKey?: string | null;
            /**
             * @description Required of Shopify and WooCommerce
             * @example acme.myshopify.com
             */
            domain?: string | null;
            /**
             * @description Of a TikTok Shop, required
             * @example 7494049642642441621
             */
            platformShopId?: string | null;
        };
        SignalCoverage: {
            /** Format: int64 */
            both: number;
            /** Format: int64 */
            offline: number;
            /** Format: int64 */
            pixelOnly: number;
            /**
             * @description serverOnly of pixelOnly, serverOnly and both together
             * @example 0.22
             */
            recoveredShare: number | null;
            /** Format: int64 */
            serverOnly: number;
        };
        SoldProduct: {
            /** @example Serums */
            category: string | null;
            /** @example Night serum 30 ml */
            name: string | null;
            /**
             * Format: int64
             * @example 61
             */
            newCustomerOrders: number;
            /**
             * Format: int64
             * @example 98
             */
            orders: number;
            /** @example SERUM-30 */
            productId: string | null;
            /** @example 112 */
            quantity: number;
            /**
             * Format: int64
             * @example 3
             */
            refundedOrders: number;
            /**
             * Format: int64
             * @example 30
             */
            returningCustomerOrders: number;
            /** @example 0 */
            unpricedQuantity: number;
            value: components["schemas"]["Money"];
        };
        SourceDay: {
            day: components["schemas"]["LocalDate"];
            events: components["schemas"]["SourceDayEvents"][];
            eventSourceId: components["schemas"]["UUID"];
            readiness: components["schemas"]["SourceReadiness"];
            refusals: components["schemas"]["SourceDayRefusals"][];
            /** Format: int64 */
            version: number;
        };
        SourceDayEvents: {
            /**
             * Format: int64
             * @example 120
             */
            accepted: number;
            /** Format: int64 */
            duplicates: number;
            /** @example Purchase */
            event: string;
            /** Format: int64 */
            firstByPixel: number;
            /** Format: int64 */
            firstByServer: number;
            identifiers: components["schemas"]["SourceIdentifier"][];
            /** Format: int64 */
            late: number;
            /** Format: int64 */
            offline: number;
            /** Format: int64 */
            pairedByPixel: number;
            /** Format: int64 */
            pairedByServer: number;
            /** Format: int64 */
            withEventId: number;
            /** Format: int64 */
            withValue: number;
        };
        SourceDayRefusals: {
            /** @example Missing data for required field. */
            reason: string;
            /**
             * Format: int64
             * @example 3
             */
            refused: number;
        };
        SourceHealth: {
            /** Format: int64 */
            accepted: number;
            /** @description 0 or more: by so many seconds its clock is ahead of ours at least. Below 0: it is behind, or even its quickest events wait so long */
            clockSkewSeconds: number | null;
            days: components["schemas"]["SourceHealthDay"][];
            /** Format: int64 */
            duplicates: number;
            eventsPerDay: number;
            from: components["schemas"]["LocalDate"];
            lastSeenAt: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            late: number;
            matchQuality: components["schemas"]["SourceIdentifier"][];
            /**
             * Format: int64
             * @description Of the accepted: they completed what the other side had told
             */
            merged: number;
            purchases: components["schemas"]["SignalCoverage"];
            readiness: components["schemas"]["SourceReadiness"];
            refusals: components["schemas"]["RefusalCount"][];
            /** Format: int64 */
            refused: number;
            /** Format: int64 */
            tests: number;
            to: components["schemas"]["LocalDate"];
        };
        SourceHealthDay: {
            /** Format: int64 */
            accepted: number;
            day: components["schemas"]["LocalDate"];
            /** Format: int64 */
            duplicates: number;
            /** Format: int64 */
            late: number;
        };
        SourceIdentifier: {
            /** Format: int64 */
            events: number;
            /** @example email */
            identifier: string;
            /** @example 0.84 */
            share: number | null;
        };
        /** @enum {string} */
        SourceKind: "WEB" | "APP" | "OFFLINE" | "CRM" | "SHOP";
        SourceReadiness: {
            checks: components["schemas"]["ReadinessCheck"][];
            ready: boolean;
        };
        /** @enum {string} */
        Status: "APPLIED" | "UNCHANGED" | "FAILED" | "NOT_APPLIED";
        Survey: {
            active: boolean;
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @example After the checkout */
            name: string;
            options: components["schemas"]["SurveyOption"][];
            /** @example How did you hear of us? */
            question: string;
            /**
             * Format: int32
             * @example 1
             */
            revision: number;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            /** @example 0.5 */
            weight: number;
            /**
             * Format: int32
             * @example 720
             */
            windowHours: number;
        };
        SurveyAnswer: {
            /** @example TikTok */
            answer: string;
            answeredAt: components["schemas"]["Instant"];
            /** @description Whether it is of a person whose e-mail address was told */
            byPerson: boolean;
            /** @description Whether it is the latest of its order or person */
            counts: boolean;
            id: components["schemas"]["UUID"];
            /**
             * @description By the survey's latest revision
             * @example tiktok
             */
            option: string | null;
            /** @example 1001 */
            orderId: string | null;
            /** @example till-north */
            orderNumbers: string | null;
            placeId: components["schemas"]["UUID"] | null;
            receivedAt: components["schemas"]["Instant"];
            source: components["schemas"]["AnswerSource"];
            surveyId: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
        };
        SurveyDay: {
            answers: components["schemas"]["SurveyDayAnswers"][];
            day: components["schemas"]["LocalDate"];
            /** Format: int32 */
            revision: number;
            surveyId: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
        };
        SurveyDayAnswers: {
            /**
             * Format: int64
             * @example 17
             */
            answers: number;
            /** @example tiktok */
            channel: string | null;
            /**
             * Format: int64
             * @example 16
             */
            ofOrders: number;
            /** @example tiktok */
            option: string | null;
            placeId: components["schemas"]["UUID"] | null;
        };
        SurveyOption: {
            /** @example tiktok */
            channel?: string | null;
            creatorId?: components["schemas"]["UUID"] | null;
            /**
             * @description By which the option is known in results
             * @example tiktok
             */
            key: string;
            /** @example TikTok */
            label: string;
            /**
             * @example [
             *       "tik tok"
             *     ]
             */
            words?: string[] | null;
        };
        SurveyResultByAnswer: {
            /**
             * Format: int64
             * @example 21
             */
            answers: number;
            /** @example tiktok */
            channel: string | null;
            creatorId: components["schemas"]["UUID"] | null;
            /** @example TikTok */
            label: string;
            /** @example tiktok */
            option: string;
            /** @example 0.4375 */
            share: number | null;
            value: components["schemas"]["Money"] | null;
        };
        SurveyResultByPlace: {
            /**
             * Format: int64
             * @example 20
             */
            answered: number;
            /**
             * Format: int64
             * @example 60
             */
            conversions: number;
            placeId: components["schemas"]["UUID"] | null;
            /** @example 0.3333 */
            responseRate: number | null;
        };
        SurveyResultOther: {
            /** @example My sister */
            answer: string;
            /**
             * Format: int64
             * @example 3
             */
            answers: number;
        };
        SurveyResults: {
            /**
             * Format: int64
             * @example 48
             */
            answered: number;
            asOf: components["schemas"]["Instant"];
            byAnswer: components["schemas"]["SurveyResultByAnswer"][];
            byPlace: components["schemas"]["SurveyResultByPlace"][];
            /**
             * Format: int64
             * @example 120
             */
            conversions: number;
            from: components["schemas"]["LocalDate"];
            otherAnswers: components["schemas"]["SurveyResultOther"][];
            /** @example 0.4 */
            responseRate: number | null;
            /**
             * Format: int32
             * @example 1
             */
            revision: number;
            surveyId: components["schemas"]["UUID"];
            /** @example America/New_York */
            timeZone: string;
            to: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @example 2
             */
            unmatched: number;
        };
        SurveyUpdate: {
            /** @description False for a question that is asked no more */
            active?: boolean | null;
            /** @example After the checkout */
            name: string;
            options: components["schemas"]["SurveyOption"][];
            /** @example How did you hear of us? */
            question: string;
            /** @example 0.5 */
            weight?: number | null;
            /**
             * Format: int32
             * @example 720
             */
            windowHours?: number | null;
        };
        TaggedLinks: {
            /**
             * Format: int64
             * @example 40
             */
            all: number;
            /**
             * Format: int64
             * @example 36
             */
            tagged: number;
            /** @example 0.9 */
            taggedShare: number | null;
        };
        Tap: {
            /** @example tiktok */
            answer: string;
            /** @example 2026-09-05T14:03:21Z */
            at: components["schemas"]["Instant"];
            /** @example 0198b2c4-7a10-4c55-9d6e-0a4f5c1b2d3e */
            id: components["schemas"]["UUID"];
        };
        TapAnswer: {
            /**
             * @description By which its taps are counted
             * @example tiktok
             */
            key: string;
            /** @example Saw us on TikTok */
            label: string;
        };
        TapCount: {
            /** @example tiktok */
            answer: string;
            day: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            placeId: components["schemas"]["UUID"];
            tapCounterId: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 17
             */
            taps: number;
            /** Format: int64 */
            version: number;
        };
        TapCounter: {
            active: boolean;
            answers: components["schemas"]["TapAnswer"][];
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @example Till 2 */
            name: string;
            placeId: components["schemas"]["UUID"];
            /** @example How did you hear of us? */
            question: string;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            /** @example 0.2 */
            weight: number;
        };
        TapCounterUpdate: {
            /** @description False for one that takes no taps any more */
            active?: boolean | null;
            answers: components["schemas"]["TapAnswer"][];
            /** @example Till 2 */
            name: string;
            /** @example How did you hear of us? */
            question: string;
            /** @example 0.2 */
            weight?: number | null;
        };
        TapCounterWithSecret: {
            active: boolean;
            /**
             * @description To open on the tablet; null when a repeated request is answered
             * @example http://localhost:8083/count/#hlt_3q2-7wQm1x0Vb8gq0ZlqkYt9iYk8n5s2r7c4u6e1a0M
             */
            address: string | null;
            answers: components["schemas"]["TapAnswer"][];
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @example Till 2 */
            name: string;
            placeId: components["schemas"]["UUID"];
            /** @example How did you hear of us? */
            question: string;
            /**
             * @description For a program, as Access-Token; null when a repeated request is answered
             * @example hlt_3q2-7wQm1x0Vb8gq0ZlqkYt9iYk8n5s2r7c4u6e1a0M
             */
            secret: string | null;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            /** @example 0.2 */
            weight: number;
        };
        TapsTaken: {
            /**
             * Format: int32
             * @example 3
             */
            counted: number;
            /**
             * Format: int32
             * @example 0
             */
            known: number;
            /**
             * Format: int32
             * @example 0
             */
            tooOld: number;
        };
        TapsUpdate: {
            taps: components["schemas"]["Tap"][];
        };
        /** @enum {string} */
        TellingSide: "PIXEL" | "SERVER" | "OFFLINE";
        TestEvent: {
            accepted: boolean;
            /** @example Purchase */
            event: string | null;
            /** @example order-1001 */
            eventId: string | null;
            /** @example properties.currency */
            field: string | null;
            /**
             * @example [
             *       "email",
             *       "ttclid"
             *     ]
             */
            identifiers: string[];
            occurredAt: components["schemas"]["Instant"] | null;
            /** @example 1001 */
            orderId: string | null;
            /** @example Missing data for required field. */
            reason: string | null;
            receiptId: components["schemas"]["UUID"];
            receivedAt: components["schemas"]["Instant"];
            value: components["schemas"]["Money"] | null;
        };
        TokenRotation: {
            /**
             * @description Of the new token; null: Access token
             * @example Plugin of the web shop
             */
            name?: string | null;
            /**
             * Format: int32
             * @description How many hours the others stay good beside the new one; 24 if null
             * @example 24
             */
            overlapHours?: number | null;
        };
        /** @enum {string} */
        TouchKind: "CLICK" | "VIEW";
        TrackAnswer: {
            /**
             * Format: int32
             * @description 0 all taken; 20001 some refused; 40001 token of another event source; 40002 not understood; 40104 no token; 40105 unknown token
             * @example 0
             */
            code: number;
            data: components["schemas"]["TrackReceipt"][];
            /** @example OK */
            message: string;
            /**
             * @description The X-Request-Id
             * @example 0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e
             */
            request_id: string;
        };
        TrackEvent: {
            /** @example Purchase */
            event: string;
            /**
             * @description Finds duplicates within 48 hours; an event without one, or with a word for no value (null, undefined, 0, [object Object]), is never one
             * @example order-1001
             */
            event_id?: string;
            /**
             * Format: int64
             * @description Unix seconds; an ISO 8601 instant is understood as well
             * @example 1789000000
             */
            event_time: number;
            /** @description url and referrer; hlclid and ttclid are read from their queries */
            page?: {
                [key: string]: unknown;
            };
            /** @description value, currency, order_id, contents; promo codes in query, coupon, promo_code or discount_codes, one or several, also in one text. One order_id is one order of the brand, whichever source tells of it, but of those that name their own orderNumbers. A # in front of it, blanks around it and marks that nobody sees make no other order; capitals do */
            properties?: {
                [key: string]: unknown;
            };
            /** @description email, phone, external_id (one or a list; hashed here if they are plain), ttclid, ttp, hlclid. A phone number without a country code is one of the country in country or in locale */
            user?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        TrackReceipt: {
            duplicate_of?: components["schemas"]["UUID"];
            /** @example order-1001 */
            event_id?: string;
            /** Format: int32 */
            index?: number;
            merged_with?: components["schemas"]["UUID"];
            /** @example data.0.event_time */
            path?: string;
            /** @example Not a valid integer. */
            reason?: string;
            receipt_id?: components["schemas"]["UUID"];
            /** @example ACCEPTED */
            status?: components["schemas"]["ReceiptStatus"];
        };
        TrackRequest: {
            data: components["schemas"]["TrackEvent"][];
            /** @example web */
            event_source?: string;
            /**
             * @description The event source's code; pixel_code is understood as well
             * @example C9ACMESHOP
             */
            event_source_id: string;
            /** @example WooCommerce */
            partner_name?: string;
            /** @description Events of a request that has one are kept, but are no orders */
            test_event_code?: string;
        } & {
            [key: string]: unknown;
        };
        Traffic: {
            /** @example 74.2 */
            averageSeconds: number;
            /** @example 0.2475 */
            bounceRate: number;
            /**
             * Format: int64
             * @example 201
             */
            bounces: number;
            /** @example tiktok */
            key: string | null;
            /**
             * Format: int64
             * @example 2210
             */
            pageViews: number;
            /**
             * Format: int64
             * @example 640
             */
            visitors: number;
            /**
             * Format: int64
             * @example 812
             */
            visits: number;
        };
        TrafficCount: {
            /** @example tiktok */
            app: string | null;
            /** Format: int64 */
            bounces: number;
            /** @example spring */
            campaign: string | null;
            /**
             * @example [
             *       "ttclid"
             *     ]
             */
            clickIds: string[];
            content: string | null;
            day: components["schemas"]["LocalDate"];
            goesOn: boolean;
            id: components["schemas"]["UUID"];
            /** @example shop.example/serum */
            landingPage: string | null;
            /** @example paid_social */
            medium: string | null;
            /** Format: int64 */
            pageViews: number;
            /** @example google.com */
            referrerDomain: string | null;
            /** @example www.google.com */
            referrerHost: string | null;
            /** Format: int64 */
            seconds: number;
            /** @example tiktok */
            source: string | null;
            /** @example mia.glow */
            term: string | null;
            /** Format: int64 */
            version: number;
            /**
             * Format: int64
             * @example 812
             */
            visits: number;
        };
        /** @enum {string} */
        TrafficGroup: "SOURCE" | "MEDIUM" | "CAMPAIGN" | "LANDING_PAGE" | "DAY" | "CHANNEL" | "AD_KIND";
        TrafficOrigin: {
            day: components["schemas"]["LocalDate"];
            originId: components["schemas"]["UUID"];
            trafficId: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
        };
        TrafficReading: {
            /**
             * Format: int64
             * @example 71
             */
            clicks: number | null;
            collectedAt: components["schemas"]["Instant"];
            factId: components["schemas"]["UUID"];
            firstCollectedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @example 3120
             */
            impressions: number | null;
            /**
             * @description Of the channel, source or query; else empty
             * @example Direct
             */
            name: string;
            /** @example 4.2 */
            position: number | null;
            /** @example acme.example */
            property: string;
            segment: components["schemas"]["TrafficSegment"];
            /**
             * Format: int64
             * @example 310
             */
            sessions: number | null;
            tool: components["schemas"]["TrafficTool"];
            /**
             * Format: int64
             * @example 280
             */
            users: number | null;
        };
        /** @enum {string} */
        TrafficSegment: "ALL" | "CHANNEL" | "SOURCE" | "QUERY" | "BRANDED";
        /** @enum {string} */
        TrafficTool: "GA4" | "SEARCH_CONSOLE";
        /** @enum {string} */
        UnitDimension: "CHANNEL" | "AD_KIND" | "CAMPAIGN" | "CREATOR" | "SERIES" | "PILLAR" | "POST" | "LINK" | "CODE" | "PLACE";
        /** @enum {string} */
        UnstatedConsent: "FORWARD" | "WITHHOLD";
        Utm: {
            /** @example spring */
            campaign?: string | null;
            /** @example miawong */
            content?: string | null;
            /** @example creator */
            medium?: string | null;
            /** @example tiktok */
            source?: string | null;
            term?: string | null;
        };
        UtmAudit: {
            adDays: boolean;
            counts: components["schemas"]["UtmFindingCount"][];
            findings: components["schemas"]["UtmFinding"][];
            from: components["schemas"]["LocalDate"];
            links: components["schemas"]["TaggedLinks"];
            /**
             * Format: int64
             * @example 3
             */
            taxonomyVersion: number;
            to: components["schemas"]["LocalDate"];
            visits: components["schemas"]["AuditedVisits"];
        };
        UtmAuditDay: {
            adDays: boolean;
            day: components["schemas"]["LocalDate"];
            findings: components["schemas"]["UtmFindingCount"][];
            links: components["schemas"]["TaggedLinks"];
            /** Format: int64 */
            version: number;
            visits: components["schemas"]["AuditedVisits"];
        };
        UtmFinding: {
            /** @example Serum launch */
            about: string;
            /**
             * Format: int64
             * @example 612
             */
            adClicks: number | null;
            kind: components["schemas"]["FindingKind"];
            linkId: components["schemas"]["UUID"] | null;
            /** @example Put utm_id=__CAMPAIGN_ID__ into the ad's address. */
            next: string;
            parameter: components["schemas"]["UtmParameter"] | null;
            /** @example 1790162219134500865 */
            platformCampaignId: string | null;
            /** @example tiktok */
            shouldBe: string | null;
            spend: components["schemas"]["Money"] | null;
            /**
             * Format: int64
             * @example 3
             */
            visits: number;
        };
        UtmFindingCount: {
            /**
             * Format: int64
             * @example 2
             */
            findings: number;
            kind: components["schemas"]["FindingKind"];
        };
        /** @enum {string} */
        UtmParameter: "SOURCE" | "MEDIUM" | "CAMPAIGN" | "CONTENT" | "TERM";
        UtmRule: {
            handles: boolean;
            /**
             * @example [
             *       "*-2026"
             *     ]
             */
            patterns: string[];
            required: boolean;
            words: components["schemas"]["UtmWord"][];
        };
        UtmTaxonomy: {
            /** @example olga */
            by: string | null;
            campaign: components["schemas"]["UtmRule"] | null;
            content: components["schemas"]["UtmRule"] | null;
            medium: components["schemas"]["UtmRule"] | null;
            since: components["schemas"]["Instant"] | null;
            source: components["schemas"]["UtmRule"] | null;
            term: components["schemas"]["UtmRule"] | null;
            /** Format: int64 */
            version: number;
        };
        UtmTaxonomyUpdate: {
            campaign?: components["schemas"]["UtmRule"] | null;
            content?: components["schemas"]["UtmRule"] | null;
            medium?: components["schemas"]["UtmRule"] | null;
            source?: components["schemas"]["UtmRule"] | null;
            term?: components["schemas"]["UtmRule"] | null;
        };
        UtmWord: {
            /**
             * @example [
             *       "tt",
             *       "tik-tok"
             *     ]
             */
            aliases?: string[] | null;
            /** @example tiktok */
            word: string;
        };
        /**
         * Format: uuid
         * @example 0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e
         */
        UUID: string;
        ValueRule: {
            /** @example 12.5 */
            amount?: number | null;
            by: components["schemas"]["By"];
            byCategory?: components["schemas"]["CategoryValue"][] | null;
        };
        /** @description What is wrong with one part of the input */
        Violation: {
            /**
             * @description JSON path, or the name of a parameter
             * @example accounts[0].handle
             */
            field: string;
            /** @example must not be blank */
            message: string;
        };
        Visit: {
            /** @example SPARK */
            adKind: components["schemas"]["AdKind"] | null;
            bounce: boolean;
            /** @example spring */
            campaign: string | null;
            /**
             * @description By the channel rules that hold
             * @example TIKTOK_SPARK
             */
            channel: string | null;
            /**
             * @description Names of the click ids it came with
             * @example [
             *       "ttclid"
             *     ]
             */
            clickIds: string[];
            content: string | null;
            endedAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @example 6
             */
            events: number;
            eventSourceId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            /** @example shop.example/serum */
            landingPage: string | null;
            /** @example paid_social */
            medium: string | null;
            /**
             * Format: int32
             * @example 4
             */
            pages: number;
            /** @example google.com */
            referrerDomain: string | null;
            /**
             * Format: int32
             * @example 74
             */
            seconds: number;
            /** @example tiktok */
            source: string | null;
            startedAt: components["schemas"]["Instant"];
            /** @example mia.glow */
            term: string | null;
            visitorClass: components["schemas"]["VisitorClass"];
        };
        /** @enum {string} */
        VisitorClass: "PERSON" | "PREVIEW" | "BOT" | "AI_AGENT";
        VisitorRule: {
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["VisitorRuleKind"];
            /** @example Our own check of the shop */
            note: string;
            /** @example AcmeMonitor */
            value: string;
            /** Format: int64 */
            version: number;
            visitorClass: components["schemas"]["VisitorClass"];
            withdrawnAt: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        VisitorRuleKind: "AGENT" | "NETWORK";
        Visits: {
            /**
             * Format: int64
             * @example 7
             */
            aiAgents: number;
            /**
             * Format: int64
             * @example 12
             */
            bots: number;
            /**
             * Format: int64
             * @example 812
             */
            clicks: number;
            /**
             * Format: int64
             * @example 0
             */
            closed: number;
            /**
             * Format: int64
             * @example 40
             */
            previews: number;
        };
        VisitsOfDay: {
            /**
             * Format: int64
             * @example 7
             */
            aiAgents: number;
            /**
             * Format: int64
             * @example 12
             */
            bots: number;
            /**
             * Format: int64
             * @example 812
             */
            clicks: number;
            /**
             * Format: int64
             * @example 0
             */
            closed: number;
            day: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @example 40
             */
            previews: number;
        };
        WalkIn: {
            collectedAt: components["schemas"]["Instant"];
            day: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description Null for the whole day
             * @example 14
             */
            hour: number | null;
            id: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 212
             */
            people: number;
            placeId: components["schemas"]["UUID"];
            restated: boolean;
            source: components["schemas"]["WalkInSource"];
            /** Format: int64 */
            version: number;
            /** @example 0.1 */
            weight: number;
        };
        /** @enum {string} */
        WalkInSource: "API" | "IMPORT" | "MANUAL";
        Webhook: {
            createdAt: components["schemas"]["Instant"];
            /** @example The shop's warehouse */
            description: string | null;
            /** @description Since when nothing is queued: after enabling it, replay what happened from then on */
            disabledAt: components["schemas"]["Instant"] | null;
            /** @description Why it was disabled; null while it is active */
            disabledReason: components["schemas"]["DisabledReason"] | null;
            /**
             * @example [
             *       "*"
             *     ]
             */
            eventTypes: string[];
            /** @description Until then messages are signed with the former secret as well */
            formerSecretUntil: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            /**
             * @description Whether it tells of money, because who made or replaced it last has the finance right
             * @example false
             */
            money: boolean;
            state: components["schemas"]["WebhookState"];
            updatedAt: components["schemas"]["Instant"];
            /** @example https://hooks.partner.example/hookline */
            url: string;
            /** Format: int64 */
            version: number;
        };
        WebhookAttempt: {
            at: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @example 87
             */
            durationMillis: number;
            /** @description Why there was no answer */
            error: string | null;
            /**
             * Format: int32
             * @example 1
             */
            number: number;
            /** @description As sent */
            requestHeaders: components["schemas"]["JsonNode"];
            /** @description The beginning of the answer's body; null for a message of money without the finance right */
            response: string | null;
            /**
             * Format: int32
             * @description Null without an answer
             * @example 200
             */
            status: number | null;
            /** @example https://hooks.partner.example/hookline */
            url: string;
        };
        WebhookDelivery: {
            /**
             * Format: int32
             * @description Requests made, of all tries and replays
             * @example 1
             */
            attempts: number;
            /** @description The body of the request: a CloudEvent; without the finance right, its data are without money, or null */
            body: components["schemas"]["JsonNode"];
            eventTime: components["schemas"]["Instant"];
            finishedAt: components["schemas"]["Instant"] | null;
            /** @description The event's id, sent as webhook-id */
            id: components["schemas"]["UUID"];
            /** @description Newest first, the last 50 */
            log: components["schemas"]["WebhookAttempt"][];
            /** @description When the resource's first waiting delivery is sent; null once this one is finished */
            nextAttemptAt: components["schemas"]["Instant"] | null;
            queuedAt: components["schemas"]["Instant"];
            state: components["schemas"]["DeliveryState"];
            /** @example partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e */
            subject: string;
            test: boolean;
            /** @example io.hookline.creator.PartnershipActivated */
            type: string;
        };
        WebhookDeliverySummary: {
            /**
             * Format: int32
             * @description Requests made, of all tries and replays
             * @example 1
             */
            attempts: number;
            eventTime: components["schemas"]["Instant"];
            finishedAt: components["schemas"]["Instant"] | null;
            /** @description The event's id, sent as webhook-id */
            id: components["schemas"]["UUID"];
            queuedAt: components["schemas"]["Instant"];
            state: components["schemas"]["DeliveryState"];
            /** @example partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e */
            subject: string;
            test: boolean;
            /** @example io.hookline.creator.PartnershipActivated */
            type: string;
        };
        WebhookEventTypes: {
            /**
             * @example [
             *       "io.hookline.creator.PartnershipActivated"
             *     ]
             */
            items: string[];
        };
        WebhookHealth: {
            /** @description Whether it failed so often that it is only asked now and then */
            circuitOpen: boolean;
            failingSince: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @description In a row
             * @example 0
             */
            failures: number;
            /** @description Nothing is sent before */
            pausedUntil: components["schemas"]["Instant"] | null;
            /**
             * Format: int64
             * @description Resources with deliveries that wait
             * @example 0
             */
            resourcesWaiting: number;
            /** @description The last success, to the minute */
            succeededAt: components["schemas"]["Instant"] | null;
        };
        WebhookReplay: {
            /**
             * Format: int64
             * @description Events that will be sent again
             * @example 42
             */
            queued: number;
        };
        /** @enum {string} */
        WebhookState: "ACTIVE" | "DISABLED";
        WebhookStatus: {
            disabledAt: components["schemas"]["Instant"] | null;
            disabledReason: components["schemas"]["DisabledReason"] | null;
            id: components["schemas"]["UUID"];
            state: components["schemas"]["WebhookState"];
            /** Format: int64 */
            version: number;
        };
        WebhookUpdate: {
            /** @example The shop's warehouse */
            description?: string | null;
            /**
             * @description Names from /v1/webhook-event-types, or * alone for all, also future ones; of money only with the finance right
             * @example [
             *       "*"
             *     ]
             */
            eventTypes: string[];
            /**
             * @description https, on a public address; redirects are not followed
             * @example https://hooks.partner.example/hookline
             */
            url: string;
        };
        WebhookWithSecret: {
            createdAt: components["schemas"]["Instant"];
            /** @example The shop's warehouse */
            description: string | null;
            /** @description Since when nothing is queued: after enabling it, replay what happened from then on */
            disabledAt: components["schemas"]["Instant"] | null;
            /** @description Why it was disabled; null while it is active */
            disabledReason: components["schemas"]["DisabledReason"] | null;
            /**
             * @example [
             *       "*"
             *     ]
             */
            eventTypes: string[];
            /** @description Until then messages are signed with the former secret as well */
            formerSecretUntil: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            /**
             * @description Whether it tells of money, because who made or replaced it last has the finance right
             * @example false
             */
            money: boolean;
            /**
             * @description Verifies signatures; null when a repeated request is answered again
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwTR0Vk0V7Vvs=
             */
            secret: string | null;
            state: components["schemas"]["WebhookState"];
            updatedAt: components["schemas"]["Instant"];
            /** @example https://hooks.partner.example/hookline */
            url: string;
            /** Format: int64 */
            version: number;
        };
        WebTrafficDay: {
            /**
             * Format: int64
             * @example 71
             */
            brandedClicks: number | null;
            /**
             * Format: int64
             * @example 3120
             */
            brandedImpressions: number | null;
            collectedAt: components["schemas"]["Instant"];
            /** @description As the property cuts its days */
            day: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @example 310
             */
            directSessions: number | null;
            id: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 402
             */
            organicSearchSessions: number | null;
            restated: boolean;
            /**
             * Format: int64
             * @example 512
             */
            searchClicks: number | null;
            /**
             * Format: int64
             * @example 20110
             */
            searchImpressions: number | null;
            /**
             * Format: int64
             * @example 1204
             */
            sessions: number | null;
            /**
             * Format: int64
             * @description Of sources that begin with tiktok
             * @example 95
             */
            tiktokSessions: number | null;
            /**
             * Format: int64
             * @example 980
             */
            users: number | null;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        What: "MERGED" | "PARTED" | "CAME_OF";
    };
    responses: {
        /** @description The body is not valid JSON */
        E400: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The CSV cannot be read */
        E400Imports: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not valid JSON. A page where Accept prefers text/html to JSON. */
        E400Page: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                /** @example <!DOCTYPE html><html lang="en">…</html> */
                "text/html": string;
            };
        };
        /** @description A valid access token is needed */
        E401: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The signature is not of this shop */
        E401Shop: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller's role does not allow this */
        E403: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The source does not take events from pages of this origin */
        E403Pixel: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here */
        E404: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such ad account */
        E404Adaccount: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such day of an ad */
        E404Adcost: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing of this id is set aside */
        E404Aside: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such version of the rules */
        E404Channel: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such conversion */
        E404Conversion: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such definition */
        E404Definition: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such erasure */
        E404Erasure: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing of the kind was said of an identifier */
        E404Exclusion: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such forwarding */
        E404Forward: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such counter */
        E404Headcount: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such refused event */
        E404Ingest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such job */
        E404Job: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such link */
        E404Link: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such host of links */
        E404Linkhost: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such link */
        E404LinkLinkhost: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here. A page where Accept prefers text/html to JSON. */
        E404Page: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                /** @example <!DOCTYPE html><html lang="en">…</html> */
                "text/html": string;
            };
        };
        /** @description There is no such person, or it is another one by now */
        E404Person: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such source of web pages, or it is disconnected */
        E404Pixel: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such place */
        E404Place: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such receipt */
        E404Receipt: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such refund */
        E404Refund: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such setting */
        E404Setting: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such shop */
        E404Shop: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such event source */
        E404Source: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such survey */
        E404Survey: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The survey has no such revision */
        E404Surveyresult: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such rule for visitors */
        E404Visitor: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such webhook */
        E404Webhooks: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such day of traffic */
        E404Webtraffic: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description None of the accepted media types is offered */
        E406: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description None of the accepted media types is offered. A page where Accept prefers text/html to JSON. */
        E406Page: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                /** @example <!DOCTYPE html><html lang="en">…</html> */
                "text/html": string;
            };
        };
        /** @description The body did not arrive in time */
        E408: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request contradicts the present state */
        E409: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The brand has this ad account already */
        E409Adaccount: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The brand has this ad account already */
        E409AdaccountVault: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This source told other figures of this day at this instant */
        E409Adcost: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It counts already */
        E409Aside: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another definition has this name */
        E409Definition: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This holds no more */
        E409Exclusion: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The events of this source are sent on already */
        E409Forward: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The events of this source are sent on already */
        E409ForwardVault: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The event source was disconnected */
        E409Ingest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The job has ended */
        E409Job: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another link has this slug */
        E409Link: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The brand has this host */
        E409Linkhost: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another link has this slug */
        E409LinkTaxonomy: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another link has this slug */
        E409LinkTaxonomyLinkhost: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another place of the brand has this code */
        E409Place: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something else was told of this refund before */
        E409Refund: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another setting has this name */
        E409Setting: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another shop tells by this event source */
        E409Shop: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another shop tells by this event source */
        E409ShopVault: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another source of the brand has this code */
        E409Source: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another survey of the brand has this name */
        E409Survey: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody else changed the taxonomy at the same moment */
        E409Taxonomy: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The brand has a rule for this */
        E409Visitor: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The webhook is disabled: enable it first */
        E409Webhooks: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The counter takes no taps any more */
        E410Headcount: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource has changed since it was read */
        E412: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than allowed */
        E413: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A row is larger than allowed */
        E413Imports: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body's media type is not understood */
        E415: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The input breaks a rule */
        E422: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The platform's ids were rounded, as spreadsheets do */
        E422Adcost: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The platform's ids were rounded, as spreadsheets do */
        E422AdcostImports: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule can never decide */
        E422Channel: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It would change what was counted in the past */
        E422Definition: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There are no rows */
        E422Imports: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The destination is a link of this service itself */
        E422Link: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The host is this service's own */
        E422Linkhost: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The destination is a link of this service itself */
        E422LinkImports: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The destination is a link of this service itself */
        E422LinkTaxonomy: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The destination is a link of this service itself */
        E422LinkTaxonomyLinkhost: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The sale cannot be taken as an event */
        E422Offline: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The sale cannot be taken as an event */
        E422OfflineImports: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The input breaks a rule. A page where Accept prefers text/html to JSON. */
        E422Page: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                /** @example <!DOCTYPE html><html lang="en">…</html> */
                "text/html": string;
            };
        };
        /** @description The brand's taxonomy does not allow these UTM parameters */
        E422Taxonomy: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address is not one that webhooks may be sent to */
        E422Webhooks: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is needed: read the resource first and send its ETag */
        E428: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller has used up its requests for the moment */
        E429: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller has used up its requests for the moment. A page where Accept prefers text/html to JSON. */
        E429Page: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                /** @example <!DOCTYPE html><html lang="en">…</html> */
                "text/html": string;
            };
        };
        /** @description Something went wrong on our side */
        E500: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong on our side. A page where Accept prefers text/html to JSON. */
        E500Page: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                /** @example <!DOCTYPE html><html lang="en">…</html> */
                "text/html": string;
            };
        };
        /** @description The service cannot answer at the moment */
        E503: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service cannot answer at the moment. A page where Accept prefers text/html to JSON. */
        E503Page: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                /** @example <!DOCTYPE html><html lang="en">…</html> */
                "text/html": string;
            };
        };
        /** @description This installation has no key for the secrets of webhooks */
        E503Webhooks: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The reader has the present version */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The brand's slug, the tenant of everything below
         * @example acme-cosmetics
         */
        Brand: string;
        /**
         * @description Makes a repeated request safe: the first answer is given again for 24 hours
         * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
         */
        IdempotencyKey: string;
        /**
         * @description ETag of the version that was read
         * @example "1"
         */
        IfMatch: string;
        /**
         * @description ETag of the version that the reader has
         * @example "1"
         */
        IfNoneMatch: string;
        /**
         * @description The event's id, the same for every try and replay
         * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
         */
        "webhook-id": string;
        /**
         * @description Standard Webhooks: one or, after a change of secret, two
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        "webhook-signature": string;
        /**
         * @description When it is sent, in seconds since 1970
         * @example 1795305600
         */
        "webhook-timestamp": string;
    };
    requestBodies: never;
    headers: {
        /** @description The resource's version, for If-Match, and If-None-Match where it is a parameter */
        ETag: string;
        /** @description Address of what was created */
        Location: string;
        /**
         * @description What is left of the caller's requests: r of them, for t seconds
         * @example "api";r=1180;t=42
         */
        RateLimit: string;
        /**
         * @description How many requests are answered: q in w seconds
         * @example "api";q=1200;w=60
         */
        RateLimitPolicy: string;
        /** @description Names this request in logs; yours, if you sent one */
        RequestId: string;
        /**
         * @description Seconds to wait
         * @example 42
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    openCountPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html;charset=UTF-8": string;
                };
            };
            400: components["responses"]["E400"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getCountWorker: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript;charset=UTF-8": string;
                };
            };
            400: components["responses"]["E400"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    followLink: {
        parameters: {
            query?: {
                /** @description TikTok's click id; goes on to the landing page */
                ttclid?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The link's slug
                 * @example mia-serum
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the landing page, or to the fallback of a link that is not valid */
            302: {
                headers: {
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400Page"];
            404: components["responses"]["E404Page"];
            406: components["responses"]["E406Page"];
            422: components["responses"]["E422Page"];
            429: components["responses"]["E429Page"];
            500: components["responses"]["E500Page"];
            503: components["responses"]["E503Page"];
        };
    };
    lookAtLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The link's slug
                 * @example mia-serum
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the landing page, without a click id */
            302: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400Page"];
            404: components["responses"]["E404Page"];
            406: components["responses"]["E406Page"];
            429: components["responses"]["E429Page"];
            500: components["responses"]["E500Page"];
            503: components["responses"]["E503Page"];
        };
    };
    trackEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The event source's token */
                "Access-Token"?: string;
            };
            path: {
                /**
                 * @description v1.2 or v1.3, which mean the same here
                 * @example v1.3
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackAnswer"];
                };
            };
            400: components["responses"]["E400"];
            404: components["responses"]["E404Ingest"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Ingest"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    trackOfflineEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The event source's token */
                "Access-Token"?: string;
            };
            path: {
                /**
                 * @description v1.2 or v1.3, which mean the same here
                 * @example v1.3
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfflineBatchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackAnswer"];
                };
            };
            400: components["responses"]["E400"];
            404: components["responses"]["E404Ingest"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Ingest"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    trackOfflineEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The event source's token */
                "Access-Token"?: string;
            };
            path: {
                /**
                 * @description v1.2 or v1.3, which mean the same here
                 * @example v1.3
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfflineTrackRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackAnswer"];
                };
            };
            400: components["responses"]["E400"];
            404: components["responses"]["E404Ingest"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Ingest"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    trackPixelEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The event source's token */
                "Access-Token"?: string;
            };
            path: {
                /**
                 * @description v1.2 or v1.3, which mean the same here
                 * @example v1.3
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PixelBatchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackAnswer"];
                };
            };
            400: components["responses"]["E400"];
            404: components["responses"]["E404Ingest"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Ingest"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    trackPixelEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The event source's token */
                "Access-Token"?: string;
            };
            path: {
                /**
                 * @description v1.2 or v1.3, which mean the same here
                 * @example v1.3
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PixelTrackRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackAnswer"];
                };
            };
            400: components["responses"]["E400"];
            404: components["responses"]["E404Ingest"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Ingest"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    sendPixelEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the page, as browsers send it */
                Origin?: string;
            };
            path: {
                /** @description The event source's id */
                pixel: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PixelEvents"];
                "text/plain": components["schemas"]["PixelEvents"];
            };
        };
        responses: {
            /** @description All events have a receipt */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            403: components["responses"]["E403Pixel"];
            404: components["responses"]["E404Pixel"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getPixelScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A version, or latest
                 * @example 1
                 */
                pixelVersion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript;charset=UTF-8": string;
                };
            };
            /** @description The caller has it */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            403: components["responses"]["E403Pixel"];
            404: components["responses"]["E404Pixel"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    takeShopWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The shop's id */
                shop: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description It has a good signature, and is listed */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401Shop"];
            404: components["responses"]["E404Shop"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Shop"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listAdAccounts: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAdAccountView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Adaccount"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    connectAdAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAdAccount"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdAccount"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Adaccount"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409AdaccountVault"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getAdAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                adAccount: components["schemas"]["UUID"];
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdAccount"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Adaccount"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    changeAdAccount: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                adAccount: components["schemas"]["UUID"];
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdAccountUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdAccount"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Adaccount"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409AdaccountVault"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    disconnectAdAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                adAccount: components["schemas"]["UUID"];
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdAccount"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Adaccount"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Adaccount"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getAdAccountPull: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                adAccount: components["schemas"]["UUID"];
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdAccountPull"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Adaccount"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    pullAdAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                adAccount: components["schemas"]["UUID"];
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdAccountPull"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Adaccount"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Adaccount"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listAdDays: {
        parameters: {
            query?: {
                /** @description Only of this kind of ad */
                adKind?: components["schemas"]["AdKind"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description Of this day or later
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only on this network */
                network?: components["schemas"]["AdNetwork"];
                /**
                 * @description Only of the campaign with this id of the ad platform
                 * @example 1790162219134500865
                 */
                platformCampaignId?: string;
                /** @description Only ads of this post */
                postId?: components["schemas"]["UUID"];
                /**
                 * @description Of this day or earlier
                 * @example 2026-09-30
                 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAdDayView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Adcost"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Adcost"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    recordAdDay: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAdDay"];
            };
        };
        responses: {
            /** @description The very same is there already */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdDay"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdDay"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Adcost"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Adcost"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Adcost"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getAdDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                adDay: components["schemas"]["UUID"];
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdDay"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Adcost"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listAdDayPlacements: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                adDay: components["schemas"]["UUID"];
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAdPlacementView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Adcost"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Adcost"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listAdDayVersions: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                adDay: components["schemas"]["UUID"];
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAdDayVersionView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Adcost"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Adcost"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importAdDays: {
        parameters: {
            query?: {
                /** @description All rows or none. Otherwise good rows are applied and the others are told */
                atomic?: boolean;
                /** @description Only say what would become of each row; nothing is kept */
                dryRun?: boolean;
                /** @description Which column of a CSV file is which: Header:column, several with commas or by repeating map; Header:- passes over a column, as in Name:displayName,Notes:- */
                map?: string[];
            };
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAdDay"][];
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of each row */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description A job, because there are more than 1,000 rows */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["E400Imports"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Adcost"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Adcost"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422AdcostImports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listAttributionSettings: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAttributionSettingView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Setting"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    createAttributionSetting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAttributionSetting"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributionSetting"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Setting"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Setting"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getAttributionSetting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                attributionSetting: components["schemas"]["UUID"];
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributionSetting"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Setting"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateAttributionSetting: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                attributionSetting: components["schemas"]["UUID"];
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttributionSettingUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributionSetting"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Setting"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Setting"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    archiveAttributionSetting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                attributionSetting: components["schemas"]["UUID"];
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributionSetting"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Setting"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Setting"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listAttributionPresets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributionPresets"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Setting"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /**
                 * @description Only what this subject did
                 * @example system:creator-service
                 */
                actor?: string;
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description From this instant on
                 * @example 2026-11-01T00:00:00Z
                 */
                from?: components["schemas"]["Instant"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /**
                 * @description Only this resource, as in its address after the brand
                 * @example creators/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e
                 */
                resource?: string;
                /**
                 * @description Before this instant
                 * @example 2026-12-01T00:00:00Z
                 */
                to?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAuditEntry"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getChannelFigures: {
        parameters: {
            query?: {
                /**
                 * @description First day, in the brand's time zone; 29 days before the last, if left out
                 * @example 2026-11-01
                 */
                from?: components["schemas"]["LocalDate"];
                /**
                 * @description Last day, at most 366 days from the first; today, if left out
                 * @example 2026-11-30
                 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelFigures"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Channel"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Channel"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getChannelNetworks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Networks"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Channel"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getChannelRules: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelRules"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Channel"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    setChannelRules: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelRulesUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelRules"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Channel"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Channel"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    previewChannelRules: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChannelPreview"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelPreview"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Channel"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Channel"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    testChannelRules: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChannelTest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelTest"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Channel"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Channel"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listChannelRulesVersions: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageChannelRulesView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Channel"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Channel"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getChannelRulesVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                channelRules: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelRules"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Channel"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listConversionDefinitions: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageConversionDefinitionView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Definition"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Definition"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    createConversionDefinition: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConversionDefinition"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionDefinition"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Definition"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Definition"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Definition"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getConversionDefinition: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                conversionDefinition: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionDefinition"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Definition"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    setConversionDefinition: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                conversionDefinition: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversionDefinitionUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionDefinition"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Definition"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Definition"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Definition"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getConversionChannels: {
        parameters: {
            query?: {
                /**
                 * @description First day, in the brand's time zone; 29 days before the last, if left out
                 * @example 2026-11-01
                 */
                from?: components["schemas"]["LocalDate"];
                /**
                 * @description Last day, at most 366 days from the first; today, if left out
                 * @example 2026-11-30
                 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                conversionDefinition: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionChannels"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Definition"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Definition"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getConversionCounts: {
        parameters: {
            query?: {
                /**
                 * @description First day, in the brand's time zone; 29 days before the last, if left out
                 * @example 2026-11-01
                 */
                from?: components["schemas"]["LocalDate"];
                /**
                 * @description Last day, at most 366 days from the first; today, if left out
                 * @example 2026-11-30
                 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                conversionDefinition: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionCounts"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Definition"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Definition"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    previewConversionDefinition: {
        parameters: {
            query?: {
                /**
                 * @description First day, in the brand's time zone; 29 days before the last, if left out
                 * @example 2026-11-01
                 */
                from?: components["schemas"]["LocalDate"];
                /**
                 * @description Last day, at most 366 days from the first; today, if left out
                 * @example 2026-11-30
                 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                conversionDefinition: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDefinitionPreview"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionDefinitionPreview"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Definition"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Definition"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Definition"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listConversions: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /**
                 * @description The shop's id of the order, with or without #
                 * @example 1001
                 */
                orderId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageConversionView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Conversion"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getConversion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                conversion: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Conversion"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listErasures: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageErasureView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Erasure"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    eraseShopper: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewErasure"];
            };
        };
        responses: {
            /** @description OK */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                erasure: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Erasure"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listEventSources: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEventSourceView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Source"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    connectEventSource: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEventSource"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectedSource"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Source"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Source"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getEventSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                eventSource: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSource"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Source"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateEventSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                eventSource: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventSourceUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSource"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Source"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Source"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    disconnectEventSource: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                eventSource: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSource"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Source"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Source"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getEventSourceHealth: {
        parameters: {
            query?: {
                /**
                 * @description First day; the seven up to the last one if missing
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /**
                 * @description Last day; today if missing
                 * @example 2026-09-07
                 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                eventSource: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceHealth"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Source"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getPixel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                eventSource: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pixel"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403Pixel"];
            404: components["responses"]["E404Pixel"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    reconnectEventSource: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                eventSource: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSource"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Source"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Source"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    rotateEventSourceToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                eventSource: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TokenRotation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedToken"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Source"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Source"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    followTestEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                eventSource: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events named test-event */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["TestEvent"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Source"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listEventSourceTokens: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                eventSource: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEventSourceTokenView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Source"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    issueEventSourceToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                eventSource: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEventSourceToken"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedToken"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Source"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Source"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getEventSourceToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                eventSource: components["schemas"]["UUID"];
                eventSourceToken: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSourceToken"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Source"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    endEventSourceToken: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                eventSource: components["schemas"]["UUID"];
                eventSourceToken: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Source"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Source"];
            412: components["responses"]["E412"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    sendEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvent"];
                "application/x-ndjson": components["schemas"]["NewEvent"];
            };
        };
        responses: {
            /** @description One event: it was taken, or was here before */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventOutcome"];
                };
            };
            /** @description Several events: a row for each */
            207: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventOutcomes"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Ingest"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Ingest"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listForwardings: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageForwardingView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Forward"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    beginForwarding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewForwarding"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forwarding"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Forward"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409ForwardVault"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getForwarding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                forwarding: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forwarding"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Forward"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    changeForwarding: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                forwarding: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardingUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forwarding"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Forward"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409ForwardVault"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listForwardedEvents: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only such; DEAD were refused by TikTok and wait for somebody */
                state?: components["schemas"]["ForwardedState"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                forwarding: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageForwardedEventView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Forward"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    replayForwardedEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                forwardedEvent: components["schemas"]["UUID"];
                forwarding: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardedEvent"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Forward"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Forward"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getForwardingHealth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                forwarding: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardingHealth"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Forward"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    pauseForwarding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                forwarding: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forwarding"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Forward"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Forward"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    replayForwardedEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                forwarding: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedEvents"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Forward"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Forward"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    resumeForwarding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                forwarding: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forwarding"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Forward"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Forward"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listIdentityExclusions: {
        parameters: {
            query?: {
                /** @description Whether they hold; all without it */
                current?: boolean;
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only such */
                reason?: components["schemas"]["ExclusionReason"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageExclusionView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Exclusion"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    excludeIdentifier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExclusion"];
            };
        };
        responses: {
            /** @description The very same is there already */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exclusion"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exclusion"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Exclusion"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Exclusion"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getIdentityExclusion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                exclusion: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exclusion"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Exclusion"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    endIdentityExclusion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                exclusion: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exclusion"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Exclusion"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Exclusion"];
            412: components["responses"]["E412"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only jobs in this state */
                state?: components["schemas"]["JobState"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageJobView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Job"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                job: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Job"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                job: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Job"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Job"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getJobErrors: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                job: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refused rows so far, in the order of the file */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400Imports"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    followJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                job: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events named job, with the job's version as their id */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Job"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listLinkHosts: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLinkHostView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Linkhost"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Linkhost"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    registerLinkHost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLinkHost"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkHost"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Linkhost"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Linkhost"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Linkhost"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getLinkHost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                linkHost: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkHost"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Linkhost"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    retireLinkHost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                linkHost: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkHost"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Linkhost"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Linkhost"];
            422: components["responses"]["E422Linkhost"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    verifyLinkHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                linkHost: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkHost"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Linkhost"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Linkhost"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getLinkVisits: {
        parameters: {
            query: {
                /**
                 * @description First day, in the brand's time zone
                 * @example 2026-11-01
                 */
                from: components["schemas"]["LocalDate"];
                /** @description One link; all of them when not given */
                linkId?: components["schemas"]["UUID"];
                /**
                 * @description Last day, at most 400 days later
                 * @example 2026-11-30
                 */
                to: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkVisits"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listLinks: {
        parameters: {
            query?: {
                campaignId?: components["schemas"]["UUID"];
                creatorId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                kind?: components["schemas"]["LinkKind"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                placeId?: components["schemas"]["UUID"];
                postId?: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLinkView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Link"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Link"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    createLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLink"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404LinkLinkhost"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409LinkTaxonomyLinkhost"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422LinkTaxonomyLinkhost"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                link: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Link"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateLink: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                link: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Link"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409LinkTaxonomy"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422LinkTaxonomy"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    archiveLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                link: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Link"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Link"];
            422: components["responses"]["E422Link"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getQrCodePng: {
        parameters: {
            query?: {
                /** @description How much of it may be covered: 7, 15, 25 or 30 % */
                correction?: components["schemas"]["Correction"] & unknown;
                /** @description Pixels, as wide as high. Printed, a code should be 2 cm wide at least, and a tenth of the distance from which it is scanned */
                size?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                link: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Link"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Link"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getQrCodeSvg: {
        parameters: {
            query?: {
                /** @description How much of it may be covered: 7, 15, 25 or 30 % */
                correction?: components["schemas"]["Correction"] & unknown;
                /** @description Pixels, as wide as high. Printed, a code should be 2 cm wide at least, and a tenth of the distance from which it is scanned */
                size?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                link: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Link"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Link"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importLinks: {
        parameters: {
            query?: {
                /** @description All rows or none. Otherwise good rows are applied and the others are told */
                atomic?: boolean;
                /** @description Only say what would become of each row; nothing is kept */
                dryRun?: boolean;
                /** @description Which column of a CSV file is which: Header:column, several with commas or by repeating map; Header:- passes over a column, as in Name:displayName,Notes:- */
                map?: string[];
            };
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLink"][];
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of each row */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description A job, because there are more than 1,000 rows */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["E400Imports"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Link"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Link"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422LinkImports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    previewLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLink"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPreview"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Link"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Link"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Link"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                person: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Person"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    enterPhoneOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPhoneOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneOrder"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Offline"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listPlaceEvidence: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description First day, in the brand's time zone; 29 days before the last, if left out
                 * @example 2026-11-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /**
                 * @description Last day, at most 366 days from the first; today, if left out
                 * @example 2026-11-30
                 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePlaceEvidenceView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getPlaceEvidence: {
        parameters: {
            query?: {
                /**
                 * @description First day, in the brand's time zone; 29 days before the last, if left out
                 * @example 2026-11-01
                 */
                from?: components["schemas"]["LocalDate"];
                /**
                 * @description Last day, at most 366 days from the first; today, if left out
                 * @example 2026-11-30
                 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                place: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceEvidence"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listPlaces: {
        parameters: {
            query?: {
                /** @description Only those that are open, or only those that are closed */
                active?: boolean;
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePlaceView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Place"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    recordPlace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlace"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Place"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Place"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getPlace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                place: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Place"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    changePlace: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                place: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Place"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Place"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importPlaces: {
        parameters: {
            query?: {
                /** @description All rows or none. Otherwise good rows are applied and the others are told */
                atomic?: boolean;
                /** @description Only say what would become of each row; nothing is kept */
                dryRun?: boolean;
                /** @description Which column of a CSV file is which: Header:column, several with commas or by repeating map; Header:- passes over a column, as in Name:displayName,Notes:- */
                map?: string[];
            };
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlace"][];
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of each row */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description A job, because there are more than 1,000 rows */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["E400Imports"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Place"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Place"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getProductSales: {
        parameters: {
            query?: {
                /** @description Put together by product or by category */
                by?: components["schemas"]["By1"] & unknown;
                /**
                 * @description Only of this category, whatever its case
                 * @example Serums
                 */
                category?: string;
                /**
                 * @description Only orders that came by this channel
                 * @example CREATOR
                 */
                channel?: string;
                /** @description Only orders of new or of returning customers */
                customer?: components["schemas"]["Customer"];
                /**
                 * @description First day, in the brand's time zone; 29 days before the last, if left out
                 * @example 2026-11-01
                 */
                from?: components["schemas"]["LocalDate"];
                /**
                 * @description Last day, at most 366 days from the first; today, if left out
                 * @example 2026-11-30
                 */
                to?: components["schemas"]["LocalDate"];
                /** @description Rows, those with the highest value; the others are added up in rest */
                top?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSales"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listReceipts: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description The event_id that was sent
                 * @example order-1001
                 */
                eventId?: string;
                /** @description Who sent it */
                eventSourceId?: components["schemas"]["UUID"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                status?: components["schemas"]["ReceiptStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReceiptView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Receipt"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                receipt: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Receipt"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listRefunds: {
        parameters: {
            query?: {
                /** @description Only of this order */
                conversionId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /**
                 * @description The shop's id of the order, with or without #
                 * @example 1001
                 */
                orderId?: string;
                /**
                 * @description With orderId: By which name sources share order numbers; null for those of the brand, which sources share unless they say otherwise
                 * @example till-north
                 */
                orderNumbers?: string;
                /** @description Only such; REDUCED and OTHER_CURRENCY want to be looked at */
                status?: components["schemas"]["RefundStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRefundView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Refund"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    recordRefund: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRefund"];
            };
        };
        responses: {
            /** @description The very same is there already */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Refund"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Refund"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getRefund: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                refund: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Refund"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importRefunds: {
        parameters: {
            query?: {
                /** @description All rows or none. Otherwise good rows are applied and the others are told */
                atomic?: boolean;
                /** @description Only say what would become of each row; nothing is kept */
                dryRun?: boolean;
                /** @description Which column of a CSV file is which: Header:column, several with commas or by repeating map; Header:- passes over a column, as in Name:displayName,Notes:- */
                map?: string[];
            };
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRefund"][];
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of each row */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description A job, because there are more than 1,000 rows */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["E400Imports"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Refund"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Refund"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listRefusedEvents: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                eventSource?: components["schemas"]["UUID"];
                /** @example properties.currency */
                field?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @example Missing data for required field. */
                reason?: string;
                state?: components["schemas"]["RefusedEventState"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRefusedEventView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Ingest"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getRefusedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                refusedEvent: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusedEvent"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Ingest"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    replayRefusedEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                refusedEvent: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRefusedReplay"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Ingest"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Ingest"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    replayRefusedEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRefusedReplays"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Ingest"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Ingest"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importSales: {
        parameters: {
            query?: {
                /** @description All rows or none. Otherwise good rows are applied and the others are told */
                atomic?: boolean;
                /** @description Only say what would become of each row; nothing is kept */
                dryRun?: boolean;
                /** @description Which column of a CSV file is which: Header:column, several with commas or by repeating map; Header:- passes over a column, as in Name:displayName,Notes:- */
                map?: string[];
                /** @description Pass over columns of a CSV file that are not known, instead of refusing them */
                passOthers?: boolean;
                /** @description What stands in a column of a CSV file wherever the file says nothing: column:value, several with commas or by repeating set, as in currency:USD,place:NYC-05 */
                set?: string[];
            };
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSale"][];
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of each row */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description A job, because there are more than 1,000 rows */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["E400Imports"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422OfflineImports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getSearchWords: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchWords"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webtraffic"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    replaceSearchWords: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchWordsUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchWords"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webtraffic"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listSetAside: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only such */
                state?: components["schemas"]["AsideState"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSetAsideView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Aside"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getSetAside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                setAside: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetAside"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Aside"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    retrySetAside: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                setAside: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetAside"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Aside"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Aside"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    retryAllSetAside: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retried"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Aside"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Aside"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importShopOrders: {
        parameters: {
            query?: {
                /** @description All rows or none. Otherwise good rows are applied and the others are told */
                atomic?: boolean;
                /** @description Only say what would become of each row; nothing is kept */
                dryRun?: boolean;
                /** @description Which column of a CSV file is which: Header:column, several with commas or by repeating map; Header:- passes over a column, as in Name:displayName,Notes:- */
                map?: string[];
            };
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewShopOrder"][];
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of each row */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description A job, because there are more than 1,000 rows */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["E400Imports"];
            401: components["responses"]["E401Shop"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Shop"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Shop"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listShops: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageShopView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401Shop"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Shop"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    connectShop: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewShop"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shop"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401Shop"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Shop"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409ShopVault"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getShop: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                shop: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shop"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401Shop"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Shop"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    changeShop: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                shop: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShopUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shop"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401Shop"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Shop"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Shop"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listShopCommissions: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /**
                 * @description Only of this order
                 * @example 576486316948490001
                 */
                orderId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                shop: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageShopCommissionView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401Shop"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Shop"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listShopDeliveries: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only such; REFUSED and UNREADABLE want to be looked at */
                outcome?: components["schemas"]["DeliveryOutcome"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                shop: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageShopDeliveryView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401Shop"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Shop"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    tellShopDocuments: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                shop: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopDocuments"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401Shop"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Shop"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Shop"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listShopOrders: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /**
                 * @description Only this order
                 * @example 5001234567890
                 */
                orderId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                shop: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageShopOrderView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401Shop"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Shop"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listShopProducts: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                shop: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageShopProductView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401Shop"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Shop"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    rotateShopSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                shop: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRotation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shop"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401Shop"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Shop"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409ShopVault"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importSurveyAnswers: {
        parameters: {
            query?: {
                /** @description All rows or none. Otherwise good rows are applied and the others are told */
                atomic?: boolean;
                /** @description Only say what would become of each row; nothing is kept */
                dryRun?: boolean;
                /** @description Which column of a CSV file is which: Header:column, several with commas or by repeating map; Header:- passes over a column, as in Name:displayName,Notes:- */
                map?: string[];
                /** @description Pass over columns of a CSV file that are not known, instead of refusing them */
                passOthers?: boolean;
                /** @description What stands in a column of a CSV file wherever the file says nothing: column:value, several with commas or by repeating set, as in currency:USD,place:NYC-05 */
                set?: string[];
            };
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSurveyAnswer"][];
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of each row */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description A job, because there are more than 1,000 rows */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["E400Imports"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Survey"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Survey"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listSurveys: {
        parameters: {
            query?: {
                /** @description Only those that are asked, or only those that are asked no more */
                active?: boolean;
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSurveyView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Survey"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    createSurvey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSurvey"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Survey"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Survey"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Survey"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getSurvey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                survey: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Survey"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Survey"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    changeSurvey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                survey: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Survey"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Survey"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Survey"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listSurveyAnswers: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                survey: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSurveyAnswerView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Survey"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    recordSurveyAnswer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                survey: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSurveyAnswer"];
            };
        };
        responses: {
            /** @description The very same is there already */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyAnswer"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyAnswer"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Survey"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Survey"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getSurveyAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                survey: components["schemas"]["UUID"];
                surveyAnswer: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyAnswer"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Survey"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getSurveyResults: {
        parameters: {
            query: {
                /**
                 * @description First day of the orders, by the brand's days
                 * @example 2026-09-01
                 */
                from: components["schemas"]["LocalDate"];
                /** @description By which revision the answers are read; the latest if left out */
                revision?: number;
                /**
                 * @description Last day of the orders
                 * @example 2026-09-30
                 */
                to: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                survey: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResults"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Surveyresult"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listTapCounters: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTapCounterView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Headcount"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    setTapCounter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTapCounter"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TapCounterWithSecret"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Headcount"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getTapCounter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                tapCounter: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TapCounter"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Headcount"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    changeTapCounter: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                tapCounter: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TapCounterUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TapCounter"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Headcount"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    renewTapCounter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                tapCounter: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TapCounterWithSecret"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Headcount"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listTapCounts: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description Of this day or later
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only of this place */
                placeId?: components["schemas"]["UUID"];
                /**
                 * @description Of this day or earlier
                 * @example 2026-09-30
                 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTapCountView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Headcount"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importTouches: {
        parameters: {
            query?: {
                /** @description All rows or none. Otherwise good rows are applied and the others are told */
                atomic?: boolean;
                /** @description Only say what would become of each row; nothing is kept */
                dryRun?: boolean;
                /** @description Which column of a CSV file is which: Header:column, several with commas or by repeating map; Header:- passes over a column, as in Name:displayName,Notes:- */
                map?: string[];
            };
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportedTouch"][];
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of each row */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description A job, because there are more than 1,000 rows */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["E400Imports"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getTraffic: {
        parameters: {
            query?: {
                /**
                 * @description Only with this utm_campaign
                 * @example spring
                 */
                campaign?: string;
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description Of this day or later, in the brand's time zone
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description By what visits are added up */
                groupBy?: components["schemas"]["TrafficGroup"] & unknown;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /**
                 * @description Only with this utm_source
                 * @example tiktok
                 */
                source?: string;
                /**
                 * @description Of this day or earlier
                 * @example 2026-09-30
                 */
                to?: components["schemas"]["LocalDate"];
                /** @description Only of this kind of visitor */
                visitorClass?: components["schemas"]["VisitorClass"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTrafficView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    auditUtm: {
        parameters: {
            query: {
                /**
                 * @description First day, in the brand's time zone
                 * @example 2026-11-01
                 */
                from: components["schemas"]["LocalDate"];
                /**
                 * @description Last day, at most 92 days later
                 * @example 2026-11-30
                 */
                to: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtmAudit"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getUtmTaxonomy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtmTaxonomy"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    replaceUtmTaxonomy: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UtmTaxonomyUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtmTaxonomy"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Taxonomy"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Taxonomy"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listUtmTaxonomyVersions: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageUtmTaxonomyView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Taxonomy"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listVisitorRules: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageVisitorRuleView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Visitor"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    createVisitorRule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVisitorRule"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitorRule"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Visitor"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Visitor"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getVisitorRule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                visitorRule: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitorRule"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Visitor"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    withdrawVisitorRule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                visitorRule: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitorRule"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Visitor"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Visitor"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listVisits: {
        parameters: {
            query?: {
                /**
                 * @description Only with this utm_campaign
                 * @example spring
                 */
                campaign?: string;
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description Of this day or later, in the brand's time zone
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /**
                 * @description Only with this utm_source
                 * @example tiktok
                 */
                source?: string;
                /**
                 * @description Of this day or earlier
                 * @example 2026-09-30
                 */
                to?: components["schemas"]["LocalDate"];
                /** @description Only of this kind of visitor */
                visitorClass?: components["schemas"]["VisitorClass"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageVisitView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listWalkIns: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description Of this day or later
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only of this place */
                placeId?: components["schemas"]["UUID"];
                /**
                 * @description Of this day or earlier
                 * @example 2026-09-30
                 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWalkInView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Headcount"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    recordWalkIn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWalkIn"];
            };
        };
        responses: {
            /** @description The very same is there already */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalkIn"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalkIn"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Headcount"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getWalkIn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                walkIn: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalkIn"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Headcount"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importWalkIns: {
        parameters: {
            query?: {
                /** @description All rows or none. Otherwise good rows are applied and the others are told */
                atomic?: boolean;
                /** @description Only say what would become of each row; nothing is kept */
                dryRun?: boolean;
                /** @description Which column of a CSV file is which: Header:column, several with commas or by repeating map; Header:- passes over a column, as in Name:displayName,Notes:- */
                map?: string[];
                /** @description Pass over columns of a CSV file that are not known, instead of refusing them */
                passOthers?: boolean;
                /** @description What stands in a column of a CSV file wherever the file says nothing: column:value, several with commas or by repeating set, as in currency:USD,place:NYC-05 */
                set?: string[];
            };
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWalkIn"][];
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of each row */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description A job, because there are more than 1,000 rows */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["E400Imports"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Headcount"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listWebTraffic: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description Of this day or later
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /**
                 * @description Of this day or earlier
                 * @example 2026-09-30
                 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWebTrafficDayView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webtraffic"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    recordWebTraffic: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTraffic"];
            };
        };
        responses: {
            /** @description The very same is there already */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebTrafficDay"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebTrafficDay"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webtraffic"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getWebTraffic: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the version that the reader has
                 * @example "1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                trafficDay: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebTrafficDay"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webtraffic"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listTrafficReadings: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                trafficDay: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTrafficReadingView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webtraffic"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importWebTraffic: {
        parameters: {
            query?: {
                /** @description All rows or none. Otherwise good rows are applied and the others are told */
                atomic?: boolean;
                /** @description Only say what would become of each row; nothing is kept */
                dryRun?: boolean;
                /** @description Which column of a CSV file is which: Header:column, several with commas or by repeating map; Header:- passes over a column, as in Name:displayName,Notes:- */
                map?: string[];
                /** @description Pass over columns of a CSV file that are not known, instead of refusing them */
                passOthers?: boolean;
                /** @description What stands in a column of a CSV file wherever the file says nothing: column:value, several with commas or by repeating set, as in currency:USD,place:NYC-05 */
                set?: string[];
            };
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTraffic"][];
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of each row */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description A job, because there are more than 1,000 rows */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["E400Imports"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webtraffic"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWebhookView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webhooks"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Webhooks"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503Webhooks"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webhooks"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Webhooks"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Webhooks"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503Webhooks"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                webhook: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webhooks"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503Webhooks"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                webhook: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webhooks"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Webhooks"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Webhooks"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503Webhooks"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                webhook: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webhooks"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Webhooks"];
            412: components["responses"]["E412"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503Webhooks"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description Of events at this instant or later
                 * @example 2026-11-01T00:00:00Z
                 */
                from?: components["schemas"]["Instant"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                state?: components["schemas"]["DeliveryState"];
                /**
                 * @description Of events before this instant
                 * @example 2026-11-02T00:00:00Z
                 */
                to?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                webhook: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDeliverySummary"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webhooks"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Webhooks"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503Webhooks"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                delivery: components["schemas"]["UUID"];
                webhook: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webhooks"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503Webhooks"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                delivery: components["schemas"]["UUID"];
                webhook: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webhooks"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Webhooks"];
            422: components["responses"]["E422Webhooks"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503Webhooks"];
        };
    };
    enableWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                webhook: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webhooks"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Webhooks"];
            422: components["responses"]["E422Webhooks"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503Webhooks"];
        };
    };
    getWebhookHealth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                webhook: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookHealth"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webhooks"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503Webhooks"];
        };
    };
    replayWebhookEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                webhook: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReplay"];
            };
        };
        responses: {
            /** @description OK */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplay"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webhooks"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Webhooks"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Webhooks"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503Webhooks"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                webhook: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Rotation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webhooks"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Webhooks"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Webhooks"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503Webhooks"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                webhook: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Webhooks"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Webhooks"];
            422: components["responses"]["E422Webhooks"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503Webhooks"];
        };
    };
    readChanges: {
        parameters: {
            query?: {
                /** @description Cursor of the last event that the reader has */
                after?: string;
                limit?: number;
                /**
                 * @description Only these kinds of resources
                 * @example posts,posts/snapshots
                 */
                resources?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/cloudevents-batch+json": components["schemas"]["CloudEvent"][];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    readSharedTapCounter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The counter's secret */
                "Access-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedTapCounter"];
                };
            };
            400: components["responses"]["E400"];
            404: components["responses"]["E404Headcount"];
            406: components["responses"]["E406"];
            410: components["responses"]["E410Headcount"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    countTaps: {
        parameters: {
            query?: never;
            header: {
                /** @description The counter's secret */
                "Access-Token"?: string;
                /**
                 * @description ETag of the version that was read
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TapsUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TapsTaken"];
                };
            };
            400: components["responses"]["E400"];
            404: components["responses"]["E404Headcount"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            410: components["responses"]["E410Headcount"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listWebhookEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEventTypes"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503Webhooks"];
        };
    };
    adAccountChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.AdAccountChanged",
                 *       "subject": "ad-accounts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "advertiserId": "7148062219134500865",
                 *         "name": "Acme US",
                 *         "dayZone": "America/New_York",
                 *         "currency": "USD",
                 *         "state": "CONNECTED",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["AdAccount"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.AdAccountChanged";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    adAccountConnected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.AdAccountConnected",
                 *       "subject": "ad-accounts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "advertiserId": "7148062219134500865",
                 *         "name": "Acme US",
                 *         "dayZone": "America/New_York",
                 *         "currency": "USD",
                 *         "state": "CONNECTED",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["AdAccount"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.AdAccountConnected";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    adAccountDisconnected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.AdAccountDisconnected",
                 *       "subject": "ad-accounts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "advertiserId": "7148062219134500865",
                 *         "name": "Acme US",
                 *         "dayZone": "America/New_York",
                 *         "currency": "USD",
                 *         "state": "CONNECTED",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["AdAccount"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.AdAccountDisconnected";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    adAccountRefused: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.AdAccountRefused",
                 *       "subject": "ad-accounts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "advertiserId": "7148062219134500865",
                 *         "name": "Acme US",
                 *         "dayZone": "America/New_York",
                 *         "currency": "USD",
                 *         "state": "CONNECTED",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["AdAccount"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.AdAccountRefused";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    adDayRecorded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.AdDayRecorded",
                 *       "subject": "ad-days/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "adKind": "SPARK",
                 *         "level": "CAMPAIGN",
                 *         "day": "2026-09-05",
                 *         "dayZone": "Europe/Oslo",
                 *         "adAccountId": "7148062219134500865",
                 *         "platformCampaignId": "1790162219134500865",
                 *         "campaignName": "Serum launch",
                 *         "adGroupId": "1790162219134500917",
                 *         "adGroupName": "US 18-24",
                 *         "adId": "1790162219134501121",
                 *         "adName": "Before and after",
                 *         "platformPostId": "7392011234567890123",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "spend": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandSpend": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "budget": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandBudget": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "impressions": 48210,
                 *         "reach": 31050,
                 *         "frequency": 1.55,
                 *         "clicks": 612,
                 *         "videoViews": 40112,
                 *         "conversions": 31,
                 *         "conversionValue": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandConversionValue": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "counters": {
                 *           "views2s": 21480,
                 *           "views6s": 9120,
                 *           "views25": 18830,
                 *           "views50": 9644,
                 *           "views75": 6120,
                 *           "views100": 4210,
                 *           "engagedViews": 8790,
                 *           "profileVisits": 203,
                 *           "follows": 41,
                 *           "likes": 812,
                 *           "comments": 37,
                 *           "shares": 64,
                 *           "clickConversions": 22,
                 *           "viewConversions": 7,
                 *           "engagedViewConversions": 2
                 *         },
                 *         "source": "API",
                 *         "collectedAt": "2022-03-10T16:15:50Z",
                 *         "restated": false,
                 *         "counts": false,
                 *         "version": 0,
                 *         "recordedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["AdDay"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.AdDayRecorded";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    adDayRestated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.AdDayRestated",
                 *       "subject": "ad-days/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "adKind": "SPARK",
                 *         "level": "CAMPAIGN",
                 *         "day": "2026-09-05",
                 *         "dayZone": "Europe/Oslo",
                 *         "adAccountId": "7148062219134500865",
                 *         "platformCampaignId": "1790162219134500865",
                 *         "campaignName": "Serum launch",
                 *         "adGroupId": "1790162219134500917",
                 *         "adGroupName": "US 18-24",
                 *         "adId": "1790162219134501121",
                 *         "adName": "Before and after",
                 *         "platformPostId": "7392011234567890123",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "spend": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandSpend": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "budget": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandBudget": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "impressions": 48210,
                 *         "reach": 31050,
                 *         "frequency": 1.55,
                 *         "clicks": 612,
                 *         "videoViews": 40112,
                 *         "conversions": 31,
                 *         "conversionValue": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandConversionValue": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "counters": {
                 *           "views2s": 21480,
                 *           "views6s": 9120,
                 *           "views25": 18830,
                 *           "views50": 9644,
                 *           "views75": 6120,
                 *           "views100": 4210,
                 *           "engagedViews": 8790,
                 *           "profileVisits": 203,
                 *           "follows": 41,
                 *           "likes": 812,
                 *           "comments": 37,
                 *           "shares": 64,
                 *           "clickConversions": 22,
                 *           "viewConversions": 7,
                 *           "engagedViewConversions": 2
                 *         },
                 *         "source": "API",
                 *         "collectedAt": "2022-03-10T16:15:50Z",
                 *         "restated": false,
                 *         "counts": false,
                 *         "version": 0,
                 *         "recordedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["AdDay"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.AdDayRestated";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    adPlacementCounted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.AdPlacementCounted",
                 *       "subject": "ad-days/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e/placements/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "adDayId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "level": "CAMPAIGN",
                 *         "day": "2026-09-05",
                 *         "platformCampaignId": "1790162219134500865",
                 *         "adGroupId": "1790162219134500917",
                 *         "adId": "1790162219134501121",
                 *         "placement": "TikTok",
                 *         "spend": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandSpend": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "impressions": 40210,
                 *         "reach": 28050,
                 *         "clicks": 540,
                 *         "videoViews": 33112,
                 *         "conversions": 28,
                 *         "conversionValue": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandConversionValue": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["AdPlacementCount"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.AdPlacementCounted";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    attributionSettingArchived: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.AttributionSettingArchived",
                 *       "subject": "attribution-settings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Week of clicks, no views",
                 *         "objective": "DIRECT_RESPONSE",
                 *         "reported": false,
                 *         "versions": [
                 *           {
                 *             "number": 2,
                 *             "rules": {
                 *               "model": "LAST_TOUCH",
                 *               "windows": {
                 *                 "click": 168,
                 *                 "view": 24,
                 *                 "engagedView": 0,
                 *                 "visit": 168,
                 *                 "promoCode": 168,
                 *                 "qr": 168,
                 *                 "survey": 0
                 *               },
                 *               "firstShare": 0.4,
                 *               "lastShare": 0.4,
                 *               "halfLifeHours": 168,
                 *               "markovOrder": 1,
                 *               "dimension": "CHANNEL",
                 *               "counting": "EVERY"
                 *             },
                 *             "reason": "Views had been given too much",
                 *             "setBy": "ada",
                 *             "createdAt": "2022-03-10T16:15:50Z"
                 *           }
                 *         ],
                 *         "archivedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["AttributionSetting"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.AttributionSettingArchived";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    attributionSettingCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.AttributionSettingCreated",
                 *       "subject": "attribution-settings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Week of clicks, no views",
                 *         "objective": "DIRECT_RESPONSE",
                 *         "reported": false,
                 *         "versions": [
                 *           {
                 *             "number": 2,
                 *             "rules": {
                 *               "model": "LAST_TOUCH",
                 *               "windows": {
                 *                 "click": 168,
                 *                 "view": 24,
                 *                 "engagedView": 0,
                 *                 "visit": 168,
                 *                 "promoCode": 168,
                 *                 "qr": 168,
                 *                 "survey": 0
                 *               },
                 *               "firstShare": 0.4,
                 *               "lastShare": 0.4,
                 *               "halfLifeHours": 168,
                 *               "markovOrder": 1,
                 *               "dimension": "CHANNEL",
                 *               "counting": "EVERY"
                 *             },
                 *             "reason": "Views had been given too much",
                 *             "setBy": "ada",
                 *             "createdAt": "2022-03-10T16:15:50Z"
                 *           }
                 *         ],
                 *         "archivedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["AttributionSetting"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.AttributionSettingCreated";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    attributionSettingUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.AttributionSettingUpdated",
                 *       "subject": "attribution-settings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Week of clicks, no views",
                 *         "objective": "DIRECT_RESPONSE",
                 *         "reported": false,
                 *         "versions": [
                 *           {
                 *             "number": 2,
                 *             "rules": {
                 *               "model": "LAST_TOUCH",
                 *               "windows": {
                 *                 "click": 168,
                 *                 "view": 24,
                 *                 "engagedView": 0,
                 *                 "visit": 168,
                 *                 "promoCode": 168,
                 *                 "qr": 168,
                 *                 "survey": 0
                 *               },
                 *               "firstShare": 0.4,
                 *               "lastShare": 0.4,
                 *               "halfLifeHours": 168,
                 *               "markovOrder": 1,
                 *               "dimension": "CHANNEL",
                 *               "counting": "EVERY"
                 *             },
                 *             "reason": "Views had been given too much",
                 *             "setBy": "ada",
                 *             "createdAt": "2022-03-10T16:15:50Z"
                 *           }
                 *         ],
                 *         "archivedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["AttributionSetting"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.AttributionSettingUpdated";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    channelRulesSet: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.ChannelRulesSet",
                 *       "subject": "channel-rules/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "rules": [
                 *           {
                 *             "name": "Spark ads by their names",
                 *             "channel": "TIKTOK_SPARK",
                 *             "adKind": "SPARK",
                 *             "when": [
                 *               {
                 *                 "field": "SOURCE",
                 *                 "test": "IS",
                 *                 "values": [
                 *                   "tiktok"
                 *                 ]
                 *               }
                 *             ]
                 *           }
                 *         ],
                 *         "ownChannels": [
                 *           {
                 *             "key": "PODCAST",
                 *             "name": "Podcasts"
                 *           }
                 *         ],
                 *         "reason": "The agency's new names of campaigns",
                 *         "setBy": "ada",
                 *         "version": 3,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["ChannelRules"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.ChannelRulesSet";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    clicksCounted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.ClicksCounted",
                 *       "subject": "links/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e/clicks/2022-03-10",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "linkId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "placeId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "day": "2022-03-10",
                 *         "clicks": 812,
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["ClickCount"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.ClicksCounted";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    conversionDefinitionSet: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.ConversionDefinitionSet",
                 *       "subject": "conversion-definitions/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Qualified leads",
                 *         "primary": false,
                 *         "versions": [
                 *           {
                 *             "number": 2,
                 *             "holdsFrom": "2022-03-10T16:15:50Z",
                 *             "rule": {
                 *               "event": "Lead",
                 *               "filter": {
                 *                 "minValue": 20,
                 *                 "maxValue": 0,
                 *                 "currencies": [
                 *                   "USD"
                 *                 ],
                 *                 "categories": [
                 *                   "Serums"
                 *                 ],
                 *                 "products": [
                 *                   "SERUM-30"
                 *                 ],
                 *                 "sources": [
                 *                   "0198a1b2-7c11-7d3a-9a51-3f1f6a9b2c01"
                 *                 ],
                 *                 "customer": "NEW"
                 *               },
                 *               "value": {
                 *                 "by": "EVENT",
                 *                 "amount": 12.5,
                 *                 "byCategory": [
                 *                   {
                 *                     "category": "Serums",
                 *                     "amount": 8
                 *                   }
                 *                 ]
                 *               },
                 *               "counting": {
                 *                 "how": "EVERY",
                 *                 "windowHours": 720
                 *               }
                 *             },
                 *             "reason": "Leads of partners do not count",
                 *             "rewritten": {
                 *               "from": "2022-03-10",
                 *               "to": "2022-03-10",
                 *               "complete": false,
                 *               "countBefore": 120,
                 *               "countAfter": 96,
                 *               "valueBefore": {
                 *                 "amount": "1250.00",
                 *                 "currency": "USD"
                 *               },
                 *               "valueAfter": {
                 *                 "amount": "1250.00",
                 *                 "currency": "USD"
                 *               }
                 *             },
                 *             "setBy": "ada",
                 *             "createdAt": "2022-03-10T16:15:50Z"
                 *           }
                 *         ],
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["ConversionDefinition"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.ConversionDefinitionSet";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    conversionOriginDetermined: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.ConversionOriginDetermined",
                 *       "subject": "conversion-origins/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "conversionId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "originId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["ConversionOrigin"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.ConversionOriginDetermined";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    conversionRecorded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.ConversionRecorded",
                 *       "subject": "conversions/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "orderId": "1001",
                 *         "orderNumbers": "till-north",
                 *         "occurredAt": "2022-03-10T16:15:50Z",
                 *         "receivedAt": "2022-03-10T16:15:50Z",
                 *         "value": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "originalValue": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "refunded": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "netValue": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "promoCodes": [
                 *           "MIA15"
                 *         ],
                 *         "items": [
                 *           {
                 *             "productId": "SERUM-30",
                 *             "category": "Serums",
                 *             "name": "Night serum 30 ml",
                 *             "quantity": 2,
                 *             "amount": {
                 *               "amount": "1250.00",
                 *               "currency": "USD"
                 *             }
                 *           }
                 *         ],
                 *         "itemsByPage": false,
                 *         "country": "US",
                 *         "customer": "NEW",
                 *         "customerBy": "SHOP",
                 *         "place": {
                 *           "told": "NYC-05",
                 *           "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         },
                 *         "saleChannel": "IN_STORE",
                 *         "toldBy": [
                 *           "PIXEL",
                 *           "SERVER"
                 *         ],
                 *         "late": false,
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["ConversionFacts"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.ConversionRecorded";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    conversionSignalTold: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.ConversionSignalTold",
                 *       "subject": "conversion-signals/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "emailSha256": "f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a",
                 *         "phoneSha256": "9f7ec22d72092cd3c0b58726ed9c2d91b92e51a3f29837508fb2948bb22dd2fd",
                 *         "disposableEmail": false,
                 *         "referrerDomain": "coupons.example",
                 *         "landingDomain": "shop.example",
                 *         "touchedCreatorIds": [
                 *           "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         ],
                 *         "codes": [
                 *           "MIA15"
                 *         ],
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["ConversionSignal"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.ConversionSignalTold";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    creditDecided: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.CreditDecided",
                 *       "subject": "credits/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "conversionId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "version": 1,
                 *         "model": "LAST_TOUCH",
                 *         "clickWindowHours": 168,
                 *         "viewWindowHours": 24,
                 *         "occurredAt": "2022-03-10T16:15:50Z",
                 *         "credits": [
                 *           {
                 *             "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "linkId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "promoCodeId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "evidence": "CLICK",
                 *             "share": 1,
                 *             "value": {
                 *               "amount": "1250.00",
                 *               "currency": "USD"
                 *             }
                 *           }
                 *         ],
                 *         "evidence": [
                 *           {
                 *             "kind": "CLICK",
                 *             "occurredAt": "2022-03-10T16:15:50Z",
                 *             "touchId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "linkId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "promoCodeId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "placeId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "answer": "TikTok",
                 *             "channel": "tiktok",
                 *             "weight": 0.5
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CreditDecision"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.CreditDecided";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    eventSourceChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.EventSourceChanged",
                 *       "subject": "event-sources/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Web shop",
                 *         "kind": "WEB",
                 *         "code": "C9ACMESHOP",
                 *         "orderNumbers": "till-north",
                 *         "allowedOrigins": [
                 *           "https://shop.example"
                 *         ],
                 *         "settings": {
                 *           "lateEvents": true,
                 *           "testMode": false,
                 *           "defaultCountry": "DE"
                 *         },
                 *         "disconnectedAt": "2022-03-10T16:15:50Z",
                 *         "lastUsedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["EventSource"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.EventSourceChanged";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    eventSourceConnected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.EventSourceConnected",
                 *       "subject": "event-sources/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Web shop",
                 *         "kind": "WEB",
                 *         "code": "C9ACMESHOP",
                 *         "orderNumbers": "till-north",
                 *         "allowedOrigins": [
                 *           "https://shop.example"
                 *         ],
                 *         "settings": {
                 *           "lateEvents": true,
                 *           "testMode": false,
                 *           "defaultCountry": "DE"
                 *         },
                 *         "disconnectedAt": "2022-03-10T16:15:50Z",
                 *         "lastUsedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["EventSource"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.EventSourceConnected";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    eventSourceDisconnected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.EventSourceDisconnected",
                 *       "subject": "event-sources/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Web shop",
                 *         "kind": "WEB",
                 *         "code": "C9ACMESHOP",
                 *         "orderNumbers": "till-north",
                 *         "allowedOrigins": [
                 *           "https://shop.example"
                 *         ],
                 *         "settings": {
                 *           "lateEvents": true,
                 *           "testMode": false,
                 *           "defaultCountry": "DE"
                 *         },
                 *         "disconnectedAt": "2022-03-10T16:15:50Z",
                 *         "lastUsedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["EventSource"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.EventSourceDisconnected";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    eventSourceReconnected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.EventSourceReconnected",
                 *       "subject": "event-sources/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Web shop",
                 *         "kind": "WEB",
                 *         "code": "C9ACMESHOP",
                 *         "orderNumbers": "till-north",
                 *         "allowedOrigins": [
                 *           "https://shop.example"
                 *         ],
                 *         "settings": {
                 *           "lateEvents": true,
                 *           "testMode": false,
                 *           "defaultCountry": "DE"
                 *         },
                 *         "disconnectedAt": "2022-03-10T16:15:50Z",
                 *         "lastUsedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["EventSource"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.EventSourceReconnected";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    eventSourceTokenEnded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.EventSourceTokenEnded",
                 *       "subject": "event-sources/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e/tokens/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "eventSourceId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Plugin of the web shop",
                 *         "endsAt": "2022-03-10T16:15:50Z",
                 *         "lastUsedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["EventSourceToken"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.EventSourceTokenEnded";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    eventSourceTokenIssued: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.EventSourceTokenIssued",
                 *       "subject": "event-sources/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e/tokens/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "eventSourceId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Plugin of the web shop",
                 *         "endsAt": "2022-03-10T16:15:50Z",
                 *         "lastUsedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["EventSourceToken"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.EventSourceTokenIssued";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    forwardingBegun: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.ForwardingBegun",
                 *       "subject": "forwardings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "eventSourceId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "settings": {
                 *           "pixelCode": "CABC1234567890",
                 *           "events": [
                 *             "Purchase",
                 *             "InitiateCheckout"
                 *           ],
                 *           "unstatedConsent": "FORWARD",
                 *           "limitedDataUse": false,
                 *           "testEventCode": "TEST12345"
                 *         },
                 *         "state": "ACTIVE",
                 *         "stoppedBecause": "40105: Access token is incorrect or has been revoked.",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Forwarding"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.ForwardingBegun";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    forwardingChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.ForwardingChanged",
                 *       "subject": "forwardings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "eventSourceId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "settings": {
                 *           "pixelCode": "CABC1234567890",
                 *           "events": [
                 *             "Purchase",
                 *             "InitiateCheckout"
                 *           ],
                 *           "unstatedConsent": "FORWARD",
                 *           "limitedDataUse": false,
                 *           "testEventCode": "TEST12345"
                 *         },
                 *         "state": "ACTIVE",
                 *         "stoppedBecause": "40105: Access token is incorrect or has been revoked.",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Forwarding"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.ForwardingChanged";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    forwardingPaused: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.ForwardingPaused",
                 *       "subject": "forwardings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "eventSourceId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "settings": {
                 *           "pixelCode": "CABC1234567890",
                 *           "events": [
                 *             "Purchase",
                 *             "InitiateCheckout"
                 *           ],
                 *           "unstatedConsent": "FORWARD",
                 *           "limitedDataUse": false,
                 *           "testEventCode": "TEST12345"
                 *         },
                 *         "state": "ACTIVE",
                 *         "stoppedBecause": "40105: Access token is incorrect or has been revoked.",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Forwarding"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.ForwardingPaused";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    forwardingResumed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.ForwardingResumed",
                 *       "subject": "forwardings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "eventSourceId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "settings": {
                 *           "pixelCode": "CABC1234567890",
                 *           "events": [
                 *             "Purchase",
                 *             "InitiateCheckout"
                 *           ],
                 *           "unstatedConsent": "FORWARD",
                 *           "limitedDataUse": false,
                 *           "testEventCode": "TEST12345"
                 *         },
                 *         "state": "ACTIVE",
                 *         "stoppedBecause": "40105: Access token is incorrect or has been revoked.",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Forwarding"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.ForwardingResumed";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    forwardingStopped: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.ForwardingStopped",
                 *       "subject": "forwardings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "eventSourceId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "settings": {
                 *           "pixelCode": "CABC1234567890",
                 *           "events": [
                 *             "Purchase",
                 *             "InitiateCheckout"
                 *           ],
                 *           "unstatedConsent": "FORWARD",
                 *           "limitedDataUse": false,
                 *           "testEventCode": "TEST12345"
                 *         },
                 *         "state": "ACTIVE",
                 *         "stoppedBecause": "40105: Access token is incorrect or has been revoked.",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Forwarding"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.ForwardingStopped";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    headcountDayCounted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.HeadcountDayCounted",
                 *       "subject": "places/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e/headcounts/2022-03-10",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "placeId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "day": "2022-03-10",
                 *         "taps": [
                 *           {
                 *             "answer": "tiktok",
                 *             "taps": 17
                 *           }
                 *         ],
                 *         "people": 212,
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["HeadcountDay"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.HeadcountDayCounted";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    jobFinished: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.JobFinished",
                 *       "subject": "jobs/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "import",
                 *         "state": "QUEUED",
                 *         "parameters": {
                 *           "of": "creators",
                 *           "dryRun": false,
                 *           "atomic": false
                 *         },
                 *         "total": 1000000,
                 *         "processed": 420000,
                 *         "failed": 12,
                 *         "rowsPerSecond": 6500,
                 *         "estimatedEnd": "2022-03-10T16:15:50Z",
                 *         "failure": {
                 *           "code": "INTERNAL_ERROR",
                 *           "detail": "It failed five times at the same place."
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "startedAt": "2022-03-10T16:15:50Z",
                 *         "finishedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Job"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.JobFinished";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    linkArchived: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.LinkArchived",
                 *       "subject": "links/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "BIO",
                 *         "slug": "mia-serum",
                 *         "host": "go.acme.example",
                 *         "shortUrl": "http://localhost:8083/l/mia-serum",
                 *         "adUrl": "http://localhost:8083/l/mia-serum?utm_campaign=__CAMPAIGN_NAME__",
                 *         "destinationUrl": "https://shop.example/serum",
                 *         "landingUrl": "https://shop.example/serum?utm_source=tiktok&utm_medium=creator&utm_campaign=spring",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "placeId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "utm": {
                 *           "source": "tiktok",
                 *           "medium": "creator",
                 *           "campaign": "spring",
                 *           "content": "miawong",
                 *           "term": "text"
                 *         },
                 *         "validFrom": "2022-03-10T16:15:50Z",
                 *         "validUntil": "2022-03-10T16:15:50Z",
                 *         "fallbackUrl": "https://shop.example/new",
                 *         "archivedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Link"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.LinkArchived";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    linkCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.LinkCreated",
                 *       "subject": "links/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "BIO",
                 *         "slug": "mia-serum",
                 *         "host": "go.acme.example",
                 *         "shortUrl": "http://localhost:8083/l/mia-serum",
                 *         "adUrl": "http://localhost:8083/l/mia-serum?utm_campaign=__CAMPAIGN_NAME__",
                 *         "destinationUrl": "https://shop.example/serum",
                 *         "landingUrl": "https://shop.example/serum?utm_source=tiktok&utm_medium=creator&utm_campaign=spring",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "placeId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "utm": {
                 *           "source": "tiktok",
                 *           "medium": "creator",
                 *           "campaign": "spring",
                 *           "content": "miawong",
                 *           "term": "text"
                 *         },
                 *         "validFrom": "2022-03-10T16:15:50Z",
                 *         "validUntil": "2022-03-10T16:15:50Z",
                 *         "fallbackUrl": "https://shop.example/new",
                 *         "archivedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Link"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.LinkCreated";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    linkHostRegistered: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.LinkHostRegistered",
                 *       "subject": "link-hosts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "host": "go.acme.example",
                 *         "proof": {
                 *           "name": "_hookline.go.acme.example",
                 *           "text": "hookline-links=0198b2c47a107c559d6e0a4f5c1b2d3e"
                 *         },
                 *         "verifiedAt": "2022-03-10T16:15:50Z",
                 *         "retiredAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["LinkHost"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.LinkHostRegistered";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    linkHostRetired: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.LinkHostRetired",
                 *       "subject": "link-hosts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "host": "go.acme.example",
                 *         "proof": {
                 *           "name": "_hookline.go.acme.example",
                 *           "text": "hookline-links=0198b2c47a107c559d6e0a4f5c1b2d3e"
                 *         },
                 *         "verifiedAt": "2022-03-10T16:15:50Z",
                 *         "retiredAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["LinkHost"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.LinkHostRetired";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    linkHostVerified: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.LinkHostVerified",
                 *       "subject": "link-hosts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "host": "go.acme.example",
                 *         "proof": {
                 *           "name": "_hookline.go.acme.example",
                 *           "text": "hookline-links=0198b2c47a107c559d6e0a4f5c1b2d3e"
                 *         },
                 *         "verifiedAt": "2022-03-10T16:15:50Z",
                 *         "retiredAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["LinkHost"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.LinkHostVerified";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    linkUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.LinkUpdated",
                 *       "subject": "links/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "BIO",
                 *         "slug": "mia-serum",
                 *         "host": "go.acme.example",
                 *         "shortUrl": "http://localhost:8083/l/mia-serum",
                 *         "adUrl": "http://localhost:8083/l/mia-serum?utm_campaign=__CAMPAIGN_NAME__",
                 *         "destinationUrl": "https://shop.example/serum",
                 *         "landingUrl": "https://shop.example/serum?utm_source=tiktok&utm_medium=creator&utm_campaign=spring",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "placeId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "utm": {
                 *           "source": "tiktok",
                 *           "medium": "creator",
                 *           "campaign": "spring",
                 *           "content": "miawong",
                 *           "term": "text"
                 *         },
                 *         "validFrom": "2022-03-10T16:15:50Z",
                 *         "validUntil": "2022-03-10T16:15:50Z",
                 *         "fallbackUrl": "https://shop.example/new",
                 *         "archivedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Link"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.LinkUpdated";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    originClassified: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.OriginClassified",
                 *       "subject": "origins/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "originId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "channel": "TIKTOK_SPARK",
                 *         "adKind": "SPARK",
                 *         "rulesVersion": 3,
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["OriginChannel"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.OriginClassified";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    placeChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.PlaceChanged",
                 *       "subject": "places/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Fifth Avenue",
                 *         "code": "NYC-05",
                 *         "street": "611 5th Ave",
                 *         "postalCode": "10022",
                 *         "city": "New York",
                 *         "region": "NY",
                 *         "country": "US",
                 *         "timeZone": "America/New_York",
                 *         "active": false,
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Place"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.PlaceChanged";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    placeRecorded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.PlaceRecorded",
                 *       "subject": "places/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Fifth Avenue",
                 *         "code": "NYC-05",
                 *         "street": "611 5th Ave",
                 *         "postalCode": "10022",
                 *         "city": "New York",
                 *         "region": "NY",
                 *         "country": "US",
                 *         "timeZone": "America/New_York",
                 *         "active": false,
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Place"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.PlaceRecorded";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    refundApplied: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.RefundApplied",
                 *       "subject": "refunds/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "orderId": "1001",
                 *         "orderNumbers": "till-north",
                 *         "conversionId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "REFUND",
                 *         "status": "WAITING",
                 *         "told": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "amount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "originalAmount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "excess": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "reference": "refund:re-501",
                 *         "source": "API",
                 *         "occurredAt": "2022-03-10T16:15:50Z",
                 *         "recordedAt": "2022-03-10T16:15:50Z",
                 *         "recordedBy": "olga",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Refund"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.RefundApplied";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    shopChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.ShopChanged",
                 *       "subject": "shops/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "eventSourceId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "platform": "SHOPIFY",
                 *         "domain": "acme.myshopify.com",
                 *         "appKey": "6bq1x2y3z4",
                 *         "platformShopId": "7494049642642441621",
                 *         "orderIds": "ID",
                 *         "webhookPath": "/shop-webhooks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Shop"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.ShopChanged";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    shopConnected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.ShopConnected",
                 *       "subject": "shops/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "eventSourceId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "platform": "SHOPIFY",
                 *         "domain": "acme.myshopify.com",
                 *         "appKey": "6bq1x2y3z4",
                 *         "platformShopId": "7494049642642441621",
                 *         "orderIds": "ID",
                 *         "webhookPath": "/shop-webhooks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Shop"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.ShopConnected";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    shopSecretRotated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.ShopSecretRotated",
                 *       "subject": "shops/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "eventSourceId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "platform": "SHOPIFY",
                 *         "domain": "acme.myshopify.com",
                 *         "appKey": "6bq1x2y3z4",
                 *         "platformShopId": "7494049642642441621",
                 *         "orderIds": "ID",
                 *         "webhookPath": "/shop-webhooks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Shop"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.ShopSecretRotated";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sourceDayCounted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.SourceDayCounted",
                 *       "subject": "event-sources/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e/days/2022-03-10",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "eventSourceId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "day": "2022-03-10",
                 *         "events": [
                 *           {
                 *             "event": "Purchase",
                 *             "accepted": 120,
                 *             "late": 1,
                 *             "duplicates": 1,
                 *             "firstByPixel": 1,
                 *             "firstByServer": 1,
                 *             "offline": 1,
                 *             "pairedByPixel": 1,
                 *             "pairedByServer": 1,
                 *             "withEventId": 1,
                 *             "withValue": 1,
                 *             "identifiers": [
                 *               {
                 *                 "identifier": "email",
                 *                 "events": 1,
                 *                 "share": 0.84
                 *               }
                 *             ]
                 *           }
                 *         ],
                 *         "refusals": [
                 *           {
                 *             "reason": "Missing data for required field.",
                 *             "refused": 3
                 *           }
                 *         ],
                 *         "readiness": {
                 *           "ready": false,
                 *           "checks": [
                 *             {
                 *               "rule": "VOLUME",
                 *               "value": 0.98,
                 *               "threshold": 0.9,
                 *               "passed": false
                 *             }
                 *           ]
                 *         },
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["SourceDay"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.SourceDayCounted";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    surveyChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.SurveyChanged",
                 *       "subject": "surveys/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "After the checkout",
                 *         "question": "How did you hear of us?",
                 *         "options": [
                 *           {
                 *             "key": "tiktok",
                 *             "label": "TikTok",
                 *             "words": [
                 *               "tik tok"
                 *             ],
                 *             "channel": "tiktok",
                 *             "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *           }
                 *         ],
                 *         "weight": 0.5,
                 *         "windowHours": 720,
                 *         "active": false,
                 *         "revision": 1,
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Survey"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.SurveyChanged";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    surveyDayCounted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.SurveyDayCounted",
                 *       "subject": "surveys/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e/days/2022-03-10",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "surveyId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "day": "2022-03-10",
                 *         "revision": 1,
                 *         "answers": [
                 *           {
                 *             "option": "tiktok",
                 *             "channel": "tiktok",
                 *             "placeId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "answers": 17,
                 *             "ofOrders": 16
                 *           }
                 *         ],
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["SurveyDay"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.SurveyDayCounted";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    surveyRecorded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.SurveyRecorded",
                 *       "subject": "surveys/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "After the checkout",
                 *         "question": "How did you hear of us?",
                 *         "options": [
                 *           {
                 *             "key": "tiktok",
                 *             "label": "TikTok",
                 *             "words": [
                 *               "tik tok"
                 *             ],
                 *             "channel": "tiktok",
                 *             "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *           }
                 *         ],
                 *         "weight": 0.5,
                 *         "windowHours": 720,
                 *         "active": false,
                 *         "revision": 1,
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Survey"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.SurveyRecorded";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    tapCounterChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.TapCounterChanged",
                 *       "subject": "tap-counters/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Till 2",
                 *         "placeId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "question": "How did you hear of us?",
                 *         "answers": [
                 *           {
                 *             "key": "tiktok",
                 *             "label": "Saw us on TikTok"
                 *           }
                 *         ],
                 *         "weight": 0.2,
                 *         "active": false,
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["TapCounter"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.TapCounterChanged";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    tapCounterSet: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.TapCounterSet",
                 *       "subject": "tap-counters/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Till 2",
                 *         "placeId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "question": "How did you hear of us?",
                 *         "answers": [
                 *           {
                 *             "key": "tiktok",
                 *             "label": "Saw us on TikTok"
                 *           }
                 *         ],
                 *         "weight": 0.2,
                 *         "active": false,
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["TapCounter"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.TapCounterSet";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    trafficCounted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.TrafficCounted",
                 *       "subject": "traffic/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "day": "2022-03-10",
                 *         "source": "tiktok",
                 *         "medium": "paid_social",
                 *         "campaign": "spring",
                 *         "content": "text",
                 *         "term": "mia.glow",
                 *         "clickIds": [
                 *           "ttclid"
                 *         ],
                 *         "referrerDomain": "google.com",
                 *         "referrerHost": "www.google.com",
                 *         "app": "tiktok",
                 *         "landingPage": "shop.example/serum",
                 *         "goesOn": false,
                 *         "visits": 812,
                 *         "pageViews": 1,
                 *         "bounces": 1,
                 *         "seconds": 1,
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["TrafficCount"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.TrafficCounted";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    trafficOriginDetermined: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.TrafficOriginDetermined",
                 *       "subject": "traffic-origins/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "trafficId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "day": "2022-03-10",
                 *         "originId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["TrafficOrigin"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.TrafficOriginDetermined";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    utmAuditDayAudited: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.UtmAuditDayAudited",
                 *       "subject": "utm-audits/2022-03-10",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "day": "2022-03-10",
                 *         "links": {
                 *           "all": 40,
                 *           "tagged": 36,
                 *           "taggedShare": 0.9
                 *         },
                 *         "visits": {
                 *           "all": 812,
                 *           "withCampaign": 790,
                 *           "campaignShare": 0.973
                 *         },
                 *         "adDays": false,
                 *         "findings": [
                 *           {
                 *             "kind": "SPEND_WITHOUT_VISITS",
                 *             "findings": 2
                 *           }
                 *         ],
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["UtmAuditDay"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.UtmAuditDayAudited";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    utmTaxonomyChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.UtmTaxonomyChanged",
                 *       "subject": "utm-taxonomy",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "source": {
                 *           "required": false,
                 *           "words": [
                 *             {
                 *               "word": "tiktok",
                 *               "aliases": [
                 *                 "tt",
                 *                 "tik-tok"
                 *               ]
                 *             }
                 *           ],
                 *           "patterns": [
                 *             "*-2026"
                 *           ],
                 *           "handles": false
                 *         },
                 *         "medium": {
                 *           "required": false,
                 *           "words": [
                 *             {
                 *               "word": "tiktok",
                 *               "aliases": [
                 *                 "tt",
                 *                 "tik-tok"
                 *               ]
                 *             }
                 *           ],
                 *           "patterns": [
                 *             "*-2026"
                 *           ],
                 *           "handles": false
                 *         },
                 *         "campaign": {
                 *           "required": false,
                 *           "words": [
                 *             {
                 *               "word": "tiktok",
                 *               "aliases": [
                 *                 "tt",
                 *                 "tik-tok"
                 *               ]
                 *             }
                 *           ],
                 *           "patterns": [
                 *             "*-2026"
                 *           ],
                 *           "handles": false
                 *         },
                 *         "content": {
                 *           "required": false,
                 *           "words": [
                 *             {
                 *               "word": "tiktok",
                 *               "aliases": [
                 *                 "tt",
                 *                 "tik-tok"
                 *               ]
                 *             }
                 *           ],
                 *           "patterns": [
                 *             "*-2026"
                 *           ],
                 *           "handles": false
                 *         },
                 *         "term": {
                 *           "required": false,
                 *           "words": [
                 *             {
                 *               "word": "tiktok",
                 *               "aliases": [
                 *                 "tt",
                 *                 "tik-tok"
                 *               ]
                 *             }
                 *           ],
                 *           "patterns": [
                 *             "*-2026"
                 *           ],
                 *           "handles": false
                 *         },
                 *         "version": 1,
                 *         "since": "2022-03-10T16:15:50Z",
                 *         "by": "olga"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["UtmTaxonomy"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.UtmTaxonomyChanged";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    visitorRuleCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.VisitorRuleCreated",
                 *       "subject": "visitor-rules/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "AGENT",
                 *         "value": "AcmeMonitor",
                 *         "visitorClass": "PERSON",
                 *         "note": "Our own check of the shop",
                 *         "withdrawnAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["VisitorRule"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.VisitorRuleCreated";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    visitorRuleWithdrawn: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.VisitorRuleWithdrawn",
                 *       "subject": "visitor-rules/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "AGENT",
                 *         "value": "AcmeMonitor",
                 *         "visitorClass": "PERSON",
                 *         "note": "Our own check of the shop",
                 *         "withdrawnAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["VisitorRule"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.VisitorRuleWithdrawn";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    webhookCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.WebhookCreated",
                 *       "subject": "webhooks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "state": "ACTIVE",
                 *         "disabledReason": "GONE",
                 *         "disabledAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["WebhookStatus"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.WebhookCreated";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    webhookDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.WebhookDeleted",
                 *       "subject": "webhooks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "state": "ACTIVE",
                 *         "disabledReason": "GONE",
                 *         "disabledAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["WebhookStatus"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.WebhookDeleted";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    webhookDisabled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.WebhookDisabled",
                 *       "subject": "webhooks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "state": "ACTIVE",
                 *         "disabledReason": "GONE",
                 *         "disabledAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["WebhookStatus"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.WebhookDisabled";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    webhookEnabled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.WebhookEnabled",
                 *       "subject": "webhooks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "state": "ACTIVE",
                 *         "disabledReason": "GONE",
                 *         "disabledAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["WebhookStatus"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.WebhookEnabled";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    webhookSecretRotated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.WebhookSecretRotated",
                 *       "subject": "webhooks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "state": "ACTIVE",
                 *         "disabledReason": "GONE",
                 *         "disabledAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["WebhookStatus"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.WebhookSecretRotated";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    webhookUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.WebhookUpdated",
                 *       "subject": "webhooks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "state": "ACTIVE",
                 *         "disabledReason": "GONE",
                 *         "disabledAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["WebhookStatus"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.WebhookUpdated";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    webTrafficCounted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same for every try and replay
                 * @example 0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d
                 */
                "webhook-id": components["parameters"]["webhook-id"];
                /**
                 * @description Standard Webhooks: one or, after a change of secret, two
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["webhook-signature"];
                /**
                 * @description When it is sent, in seconds since 1970
                 * @example 1795305600
                 */
                "webhook-timestamp": components["parameters"]["webhook-timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "0198b2c4-9f3e-7b1a-8c2d-5e6f7a8b9c0d",
                 *       "source": "/attribution-service",
                 *       "type": "io.hookline.attribution.WebTrafficCounted",
                 *       "subject": "web-traffic/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "day": "2022-03-10",
                 *         "sessions": 1204,
                 *         "users": 980,
                 *         "directSessions": 310,
                 *         "organicSearchSessions": 402,
                 *         "tiktokSessions": 95,
                 *         "searchClicks": 512,
                 *         "searchImpressions": 20110,
                 *         "brandedClicks": 71,
                 *         "brandedImpressions": 3120,
                 *         "restated": false,
                 *         "collectedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["WebTrafficDay"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.attribution.WebTrafficCounted";
                };
            };
        };
        responses: {
            /** @description Received */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Disables the webhook at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
