// Generated from attribution-service/openapi.yaml by npm run generate: do not edit.

export interface paths {
    "/l/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a link
         * @description Stores the click, then leads to the landing page with hlclid, the click's id, in its query. Programs that look ahead (previews, prefetching) are led there uncounted and without hlclid.
         *
         *     Public: a visitor's browser calls it.
         */
        get: operations["followLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * See where a link leads, uncounted
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
         * @description Answers as TikTok does: HTTP 200 with a code in the envelope, also for malformed JSON (40002), an unknown token (40105) and more than 1000 events (40002, nothing stored). Only a body that is too large (413) and a failure on our side (5xx, send again) have a status of their own. An answer with code 0 or 20001 is given after the events are durable, and data has a receipt for each. The path may end with a slash.
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
    "/v1/brands/{brand}/event-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List event sources, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listEventSources"];
        put?: never;
        /**
         * Connect an event source and get its token
         * @description The token is shown in this answer only. An answer that is given again for an Idempotency-Key is without it: connect another source if it was lost.
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
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getEventSource"];
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
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listLinks"];
        put?: never;
        /**
         * Create a link
         * @description Needs the brand's role OPERATOR or a larger one.
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
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getLink"];
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
         *     Needs the brand's role ANALYST or a larger one.
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
         * Import touches from an older link system, up to 1000 at once
         * @description Each row has a result of its own; good rows are stored even when others are rejected. A row whose externalId was imported before is a duplicate and changes nothing. Orders that are here already are credited anew.
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
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read changes in order
         * @description Every change of state of this service, oldest first, at least once and without gaps. Go on with the cursor of the last event. A resource's versions may appear out of order: keep the highest. The header Changes-Withheld says true while committed changes wait for an older transaction to end: ask again soon.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CloudEvent: {
            /** @example acme-cosmetics */
            brand?: string;
            cursor?: string;
            data?: components["schemas"]["JsonNode"];
            /** @example application/json */
            datacontenttype?: string;
            id?: components["schemas"]["UUID"];
            /** @example /creator-service */
            source?: string;
            /** @example 1.0 */
            specversion?: string;
            /** @example partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e */
            subject?: string;
            time?: components["schemas"]["Instant"];
            traceparent?: string;
            /** @example io.hookline.creator.PartnershipActivated */
            type?: string;
        };
        ConnectedSource: {
            /**
             * @description Send it as Access-Token; null when a repeated request is answered again
             * @example hls_3q2-7wQm1x0Vb8gq0ZlqkYt9iYk8n5s2r7c4u6e1a0M
             */
            accessToken?: string | null;
            /** @example C9ACMESHOP */
            code?: string;
            createdAt?: components["schemas"]["Instant"];
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["SourceKind"];
            /** @example Web shop */
            name?: string;
            updatedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            version?: number;
        };
        Conversion: {
            credits?: components["schemas"]["Credit"][];
            /** Format: int32 */
            creditVersion?: number;
            evidence?: components["schemas"]["Evidence"][];
            history?: components["schemas"]["CreditVersion"][];
            id?: components["schemas"]["UUID"];
            late?: boolean;
            occurredAt?: components["schemas"]["Instant"];
            /** @example 1001 */
            orderId?: string | null;
            originalValue?: components["schemas"]["Money"] | null;
            /** @example MIA15 */
            promoCode?: string | null;
            receivedAt?: components["schemas"]["Instant"];
            value?: components["schemas"]["Money"] | null;
            /** Format: int64 */
            version?: number;
        };
        Credit: {
            creatorId?: components["schemas"]["UUID"] | null;
            /**
             * @example CLICK
             * @enum {string}
             */
            evidence?: "CLICK" | "VIEW" | "PROMO_CODE";
            linkId?: components["schemas"]["UUID"] | null;
            partnershipId?: components["schemas"]["UUID"] | null;
            promoCodeId?: components["schemas"]["UUID"] | null;
            /** @example 1 */
            share?: number;
            value?: components["schemas"]["Money"] | null;
        };
        CreditVersion: {
            /**
             * Format: int32
             * @example 168
             */
            clickWindowHours?: number;
            credits?: components["schemas"]["Credit"][];
            decidedAt?: components["schemas"]["Instant"];
            evidence?: components["schemas"]["Evidence"][];
            /** @example LAST_TOUCH */
            model?: string;
            /** Format: int32 */
            settingVersion?: number;
            /** Format: int32 */
            version?: number;
            /**
             * Format: int32
             * @example 24
             */
            viewWindowHours?: number;
        };
        EventSource: {
            /** @example C9ACMESHOP */
            code?: string;
            createdAt?: components["schemas"]["Instant"];
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["SourceKind"];
            /** @example Web shop */
            name?: string;
            updatedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            version?: number;
        };
        Evidence: {
            creatorId?: components["schemas"]["UUID"];
            /**
             * @example CLICK
             * @enum {string}
             */
            kind?: "CLICK" | "VIEW" | "PROMO_CODE";
            linkId?: components["schemas"]["UUID"];
            occurredAt?: components["schemas"]["Instant"];
            promoCodeId?: components["schemas"]["UUID"];
            touchId?: components["schemas"]["UUID"];
        };
        ImportedTouch: {
            clickId?: string | null;
            /** @example 848a771458438fc2ec420560d769fb9b9b86851ee338ec56517baabd79d3bb4f */
            emailSha256?: string | null;
            /** @example old-123 */
            externalId: string;
            /** @enum {string} */
            kind: "CLICK" | "VIEW";
            /** Format: uuid */
            linkId: string;
            /**
             * Format: date-time
             * @example 2026-09-14T17:03:21Z
             */
            occurredAt: string;
            ttclid?: string | null;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @description Any JSON object */
        JsonNode: Record<string, never>;
        Link: {
            createdAt?: components["schemas"]["Instant"];
            creatorId?: components["schemas"]["UUID"] | null;
            /** @example https://shop.example/serum */
            destinationUrl?: string;
            id?: components["schemas"]["UUID"];
            /** @example https://shop.example/serum?utm_source=tiktok&utm_medium=creator&utm_campaign=spring */
            landingUrl?: string;
            postId?: components["schemas"]["UUID"] | null;
            /** @example http://localhost:8083/l/mia-serum */
            shortUrl?: string;
            /** @example mia-serum */
            slug?: string;
            updatedAt?: components["schemas"]["Instant"];
            utm?: components["schemas"]["Utm"];
            /** Format: int64 */
            version?: number;
        };
        /**
         * @example {
         *       "amount": "1250.00",
         *       "currency": "USD"
         *     }
         */
        Money: {
            amount: string;
            currency: string;
        };
        NewEventSource: {
            /** @example C9ACMESHOP */
            code?: string | null;
            kind: components["schemas"]["SourceKind"];
            /** @example Web shop */
            name: string;
        };
        NewLink: {
            creatorId?: components["schemas"]["UUID"] | null;
            /** @example https://shop.example/serum */
            destinationUrl: string;
            postId?: components["schemas"]["UUID"] | null;
            /** @example mia-serum */
            slug?: string | null;
            utm?: components["schemas"]["Utm"] | null;
        };
        PageConversionView: {
            items?: components["schemas"]["Conversion"][];
            /** @description Send it as cursor to get the next page */
            nextCursor?: string | null;
        };
        PageEventSourceView: {
            items?: components["schemas"]["EventSource"][];
            /** @description Send it as cursor to get the next page */
            nextCursor?: string | null;
        };
        PageLinkView: {
            items?: components["schemas"]["Link"][];
            /** @description Send it as cursor to get the next page */
            nextCursor?: string | null;
        };
        PageReceiptView: {
            items?: components["schemas"]["Receipt"][];
            /** @description Send it as cursor to get the next page */
            nextCursor?: string | null;
        };
        /** @description A refusal, RFC 9457 */
        Problem: {
            /** @description Stable; written for programs */
            code: string;
            /** @description What it means here */
            detail: string;
            /** @description Path of the request */
            instance: string;
            status: number;
            /** @description What the code means, always the same */
            title: string;
            /** @description Quote it when asking for help */
            traceId: string;
            /** @description Address that names the code */
            type: string;
            violations: components["schemas"]["Violation"][];
        };
        Receipt: {
            conversionId?: components["schemas"]["UUID"] | null;
            duplicateOf?: components["schemas"]["UUID"] | null;
            /** @example Purchase */
            event?: string | null;
            /** @example order-1001 */
            eventId?: string | null;
            eventSourceId?: components["schemas"]["UUID"];
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            index?: number;
            /** @description Older than 28 days when it arrived */
            late?: boolean;
            /** @example data.0.event_time */
            path?: string | null;
            /** @example Not a valid integer. */
            reason?: string | null;
            receivedAt?: components["schemas"]["Instant"];
            requestId?: string;
            status?: components["schemas"]["ReceiptStatus"];
        };
        /** @enum {string} */
        ReceiptStatus: "ACCEPTED" | "MERGED" | "DUPLICATE" | "REJECTED";
        /** @enum {string} */
        SourceKind: "WEB" | "APP" | "OFFLINE" | "CRM";
        /** @enum {string} */
        Status: "ACCEPTED" | "DUPLICATE" | "REJECTED";
        TouchImportResult: {
            /** Format: int32 */
            accepted?: number;
            /** Format: int32 */
            duplicates?: number;
            /** Format: int32 */
            rejected?: number;
            rows?: components["schemas"]["TouchImportRow"][];
        };
        TouchImportRow: {
            /** Format: int32 */
            row?: number;
            status?: components["schemas"]["Status"];
            touchId?: components["schemas"]["UUID"];
            violations?: components["schemas"]["Violation"][];
        };
        TrackAnswer: {
            /**
             * Format: int32
             * @description 0 all taken; 20001 some refused; 40001 token of another event source; 40002 not understood; 40104 no token; 40105 unknown token
             * @example 0
             */
            code?: number;
            data?: components["schemas"]["TrackReceipt"][];
            /** @example OK */
            message?: string;
            /**
             * @description The X-Request-Id
             * @example 0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e
             */
            request_id?: string;
        };
        TrackEvent: {
            /** @example Purchase */
            event: string;
            /**
             * @description Finds duplicates within 48 hours; an event without one is never one
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
            /** @description value, currency, order_id, contents; a promo code in query or coupon */
            properties?: {
                [key: string]: unknown;
            };
            /** @description email, phone, external_id (one or a list; hashed here if they are plain), ttclid, ttp, hlclid */
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
        /**
         * Format: uuid
         * @example 0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e
         */
        UUID: string;
        /** @description What is wrong with one part of the input */
        Violation: {
            /** @description JSON path, or the name of a parameter */
            field: string;
            message: string;
        };
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
         * @description ETag of the version that the reader has
         * @example "1"
         */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description The resource's version, for If-Match and If-None-Match */
        ETag: string;
        /** @description Address of what was created */
        Location: string;
        /** @description Names this request in logs; yours, if you sent one */
        RequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
            /** @description To the landing page */
            302: {
                headers: {
                    Location?: string;
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackAnswer"];
                };
            };
            400: components["responses"]["E400"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
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
                 * @description The shop's id of the order
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageConversionView"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Conversion"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Conversion"];
            406: components["responses"]["E406"];
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEventSourceView"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Source"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
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
            409: components["responses"]["E409Source"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getEventSource: {
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSource"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Source"];
            406: components["responses"]["E406"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listLinks: {
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLinkView"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Link"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
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
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Link"];
            406: components["responses"]["E406"];
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReceiptView"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importTouches: {
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
                "application/json": components["schemas"]["ImportedTouch"][];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouchImportResult"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    readChanges: {
        parameters: {
            query?: {
                /** @description Cursor of the last event that the reader has */
                after?: string;
                limit?: number;
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
}
