// Generated from reporting-service/openapi.yaml by npm run generate: do not edit.

export interface paths {
    "/v1/brands/{brand}/creator-rois": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all creators' ROI scores, the newest creator first
         * @description creator_roi_score = (EMV + attributed revenue of the creator's links and codes) / fee. At least 3: RENEW; below 1.5: RESTRUCTURE; between: KEEP. Counters of posts are lifetime totals: a count is that of the latest organic snapshot before the period's end, minus that of the latest one before its start when `from` is given. A missing count is null, never 0, and the coverage says what is missing.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listCreatorRois"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creators/{creator}/roi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a creator's ROI score with every part of it
         * @description creator_roi_score = (EMV + attributed revenue of the creator's links and codes) / fee. At least 3: RENEW; below 1.5: RESTRUCTURE; between: KEEP. Counters of posts are lifetime totals: a count is that of the latest organic snapshot before the period's end, minus that of the latest one before its start when `from` is given. A missing count is null, never 0, and the coverage says what is missing.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getCreatorRoi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/freshness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how recent the figures are
         * @description A sister service that is down delays freshness; it never fails a read of figures.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getFreshness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/rate-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rate cards of all networks and versions, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listRateCards"];
        put?: never;
        /**
         * Add the next version of a network's rate card
         * @description A card never changes. A figure uses, for each network, the highest version that holds on its period's last day, and names it.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["addRateCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/rate-cards/{rateCard}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a rate card
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getRateCard"];
        put?: never;
        post?: never;
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
        /** @enum {string} */
        Action: "LIKE" | "COMMENT" | "SHARE" | "SAVE" | "IMPRESSION";
        Attribution: {
            /**
             * Format: int32
             * @example 168
             */
            clickWindowHours?: number | null;
            /** @example LAST_TOUCH */
            model?: string;
            /**
             * Format: int32
             * @example 0
             */
            viewWindowHours?: number | null;
        };
        Basis: {
            denominator?: components["schemas"]["Money"];
            numerator?: components["schemas"]["Money"] | null;
        };
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
        Coverage: {
            oldestSnapshotAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @example 0
             */
            postsEstimated?: number;
            /**
             * Format: int32
             * @example 20
             */
            postsInScope?: number;
            /**
             * Format: int32
             * @example 18
             */
            postsWithSnapshot?: number;
            /** @example 0.9 */
            ratio?: number | null;
        };
        CreatorRoi: {
            asOf?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            attribution?: components["schemas"]["Attribution"] | null;
            basis?: components["schemas"]["Basis"];
            /** @example 1.9024 */
            cashScore?: number | null;
            coverage?: components["schemas"]["Coverage"];
            creatorId?: components["schemas"]["UUID"];
            /** @example Mia Wong */
            creatorName?: string;
            emv?: components["schemas"]["EarnedMedia"];
            /** @example The creator earned at least three times the fee. */
            explanation?: string;
            fee?: components["schemas"]["Fee"];
            formula?: components["schemas"]["Formula"];
            freshness?: components["schemas"]["FeedFreshness"][];
            period?: components["schemas"]["Period"];
            rateCards?: components["schemas"]["RateCardUsed"][];
            reason?: components["schemas"]["Judgement"];
            revenue?: components["schemas"]["Revenue"];
            /** @example 2.4681 */
            score?: number | null;
            verdict?: components["schemas"]["Verdict"];
        };
        EarnedMedia: {
            amount?: components["schemas"]["Money"] | null;
            high?: components["schemas"]["Money"] | null;
            lines?: components["schemas"]["EmvLine"][];
            low?: components["schemas"]["Money"] | null;
            note?: string;
        };
        EmvLine: {
            action?: components["schemas"]["Action"];
            amount?: components["schemas"]["Money"] | null;
            /**
             * Format: int64
             * @example 5000
             */
            count?: number | null;
            high?: components["schemas"]["Money"] | null;
            low?: components["schemas"]["Money"] | null;
            /** @example TIKTOK */
            network?: string;
            /**
             * Format: int32
             * @example 1
             */
            per?: number;
            /**
             * Format: int32
             * @example 12
             */
            posts?: number;
            unitPrice?: components["schemas"]["Money"] | null;
        };
        Fee: {
            partnerships?: components["schemas"]["PartnershipFee"][];
            total?: components["schemas"]["Money"];
        };
        FeedFreshness: {
            asOf?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @example 0
             */
            failures?: number;
            /** @example creator */
            feed?: string;
            polledAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        Formula: {
            /** @example creator_roi_score */
            id?: string;
            /**
             * Format: int32
             * @example 1
             */
            version?: number;
        };
        Freshness: {
            asOf?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            feeds?: components["schemas"]["FeedFreshness"][];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @description Any JSON object */
        JsonNode: Record<string, never>;
        /** @enum {string} */
        Judgement: "SCORE_AT_LEAST_3" | "SCORE_FROM_1_5_TO_3" | "SCORE_BELOW_1_5" | "NO_FEE" | "NOTHING_COVERED";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
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
        /** @enum {string} */
        Network: "TIKTOK" | "INSTAGRAM" | "YOUTUBE";
        NewRateCard: {
            /** @example USD */
            currency: string;
            network: components["schemas"]["Network"];
            prices: components["schemas"]["UnitPrices"];
            /** @example Agreed with the brand for 2027 */
            source: string;
            /** @example 2027-01-01 */
            validFrom: components["schemas"]["LocalDate"];
        };
        NotConverted: {
            /** @example 12000 */
            amount?: string;
            /**
             * Format: int64
             * @example 2
             */
            count?: number;
            /** @example JPY */
            currency?: string;
        };
        PageCreatorRoi: {
            items?: components["schemas"]["CreatorRoi"][];
            /** @description Send it as cursor to get the next page */
            nextCursor?: string | null;
        };
        PageRateCard: {
            items?: components["schemas"]["RateCard"][];
            /** @description Send it as cursor to get the next page */
            nextCursor?: string | null;
        };
        PartnershipFee: {
            amount?: components["schemas"]["Money"];
            id?: components["schemas"]["UUID"];
            /** @example Spring launch */
            name?: string;
            /** @example ACTIVE */
            status?: string;
        };
        Period: {
            end?: components["schemas"]["Instant"];
            /** @example 2026-09-01 */
            from?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            start?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @example America/New_York */
            timeZone?: string;
            /** @example 2026-11-30 */
            to?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
        };
        PriceRange: {
            /** @example 0.45 */
            high: string;
            /** @example 0.15 */
            low: string;
            /** @example 0.30 */
            mid: string;
            /** @example Agreed with the brand for 2027 */
            source: string;
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
        RateCard: {
            createdAt?: components["schemas"]["Instant"];
            /** @example USD */
            currency?: string;
            id?: components["schemas"]["UUID"];
            network?: components["schemas"]["Network"];
            prices?: components["schemas"]["UnitPrices"];
            /** @example Agreed with the brand for 2027 */
            source?: string;
            /** @example 2027-01-01 */
            validFrom?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * Format: int32
             * @example 2
             */
            version?: number;
        };
        RateCardUsed: {
            id?: components["schemas"]["UUID"];
            network?: components["schemas"]["Network"];
            /** @example Agreed with the brand for 2027 */
            source?: string;
            /**
             * Format: int32
             * @example 1
             */
            version?: number;
        };
        Revenue: {
            codes?: components["schemas"]["Money"];
            /**
             * Format: int64
             * @example 37
             */
            conversions?: number;
            links?: components["schemas"]["Money"];
            notConverted?: components["schemas"]["NotConverted"][];
            total?: components["schemas"]["Money"];
        };
        UnitPrices: {
            comment: components["schemas"]["PriceRange"];
            cpm: components["schemas"]["PriceRange"];
            like: components["schemas"]["PriceRange"];
            newFollower?: components["schemas"]["PriceRange"] | null;
            save: components["schemas"]["PriceRange"];
            share: components["schemas"]["PriceRange"];
        };
        /**
         * Format: uuid
         * @example 0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e
         */
        UUID: string;
        /** @enum {string} */
        Verdict: "RENEW" | "KEEP" | "RESTRUCTURE" | "UNDETERMINED";
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
        /** @description There is no such rate card */
        E404Ratecard: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such creator */
        E404Roi: {
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
        /** @description Somebody else added a version just now */
        E409Ratecard: {
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
        /** @description The prices are not in the brand's currency */
        E422Ratecard: {
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
    listCreatorRois: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description First day, in the brand's time zone; none: since ever
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /**
                 * @description Last day, included; none: until now
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCreatorRoi"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Roi"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getCreatorRoi: {
        parameters: {
            query?: {
                /**
                 * @description First day, in the brand's time zone; none: since ever
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /**
                 * @description Last day, included; none: until now
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
                creator: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["CreatorRoi"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Roi"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getFreshness: {
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Freshness"];
                };
            };
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listRateCards: {
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
                    "application/json": components["schemas"]["PageRateCard"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Ratecard"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Ratecard"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    addRateCard: {
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
                "application/json": components["schemas"]["NewRateCard"];
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
                    "application/json": components["schemas"]["RateCard"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Ratecard"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Ratecard"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Ratecard"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getRateCard: {
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
                rateCard: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["RateCard"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Ratecard"];
            406: components["responses"]["E406"];
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
