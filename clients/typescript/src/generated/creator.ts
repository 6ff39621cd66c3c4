// Generated from creator-service/openapi.yaml by npm run generate: do not edit.

export interface paths {
    "/v1/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the brands that you may see, by slug
         * @description For everybody with a valid token.
         */
        get: operations["listBrands"];
        put?: never;
        /**
         * Register a brand
         * @description Needs the agency's administrator.
         */
        post: operations["registerBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a brand
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getBrand"];
        /**
         * Change a brand's name or time zone
         * @description Needs the agency's administrator.
         */
        put: operations["updateBrand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List creators, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listCreators"];
        put?: never;
        /**
         * Register a creator with accounts
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["registerCreator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creators/{creator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a creator
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getCreator"];
        /**
         * Replace what is recorded of a creator
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateCreator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/partnerships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List partnerships, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listPartnerships"];
        put?: never;
        /**
         * Draft a partnership with a creator
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["draftPartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/partnerships/{partnership}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a partnership
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getPartnership"];
        /**
         * Replace a partnership's terms
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updatePartnership"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/partnerships/{partnership}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a drafted partnership
         * @description Needs the brand's role ADMIN or a larger one.
         */
        post: operations["activatePartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/partnerships/{partnership}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an active partnership
         * @description Needs the brand's role ADMIN or a larger one.
         */
        post: operations["endPartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/promo-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List promo codes, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listPromoCodes"];
        put?: never;
        /**
         * Issue a promo code under a partnership
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["issuePromoCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/promo-codes/{promoCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a promo code
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getPromoCode"];
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
        Account: {
            /** @example miawong */
            handle?: string;
            id?: components["schemas"]["UUID"];
            network?: components["schemas"]["Network"];
        };
        Brand: {
            createdAt?: components["schemas"]["Instant"];
            /** @example USD */
            currency?: string;
            /** @example Acme Cosmetics */
            name?: string;
            /** @example acme-cosmetics */
            slug?: string;
            /** @example America/New_York */
            timeZone?: string;
            updatedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            version?: number;
        };
        BrandUpdate: {
            /** @example Acme Cosmetics */
            name: string;
            /** @example America/New_York */
            timeZone: string;
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
        Creator: {
            accounts?: components["schemas"]["Account"][];
            createdAt?: components["schemas"]["Instant"];
            /** @example Mia Wong */
            displayName?: string;
            /** @example mia@example.com */
            email?: string | null;
            id?: components["schemas"]["UUID"];
            updatedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            version?: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @description Any JSON object */
        JsonNode: Record<string, never>;
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
        NewAccount: {
            /** @example miawong */
            handle: string;
            network: components["schemas"]["Network"];
        };
        NewBrand: {
            /** @example USD */
            currency: string;
            /** @example Acme Cosmetics */
            name: string;
            /** @example acme-cosmetics */
            slug: string;
            /** @example America/New_York */
            timeZone: string;
        };
        NewCreator: {
            accounts: components["schemas"]["NewAccount"][];
            /** @example Mia Wong */
            displayName: string;
            /** @example mia@example.com */
            email?: string | null;
        };
        NewPartnership: {
            creatorId: components["schemas"]["UUID"];
            /** @example 2026-12-31 */
            endsOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            fee: components["schemas"]["Money"];
            /** @example Spring launch */
            name: string;
            /** @example 2026-09-01 */
            startsOn: components["schemas"]["LocalDate"];
        };
        NewPromoCode: {
            /** @example MIA15 */
            code: string;
            partnershipId: components["schemas"]["UUID"];
            validFrom?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            validUntil?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        PageBrandView: {
            items?: components["schemas"]["Brand"][];
            /** @description Send it as cursor to get the next page */
            nextCursor?: string | null;
        };
        PageCreatorView: {
            items?: components["schemas"]["Creator"][];
            /** @description Send it as cursor to get the next page */
            nextCursor?: string | null;
        };
        PagePartnershipView: {
            items?: components["schemas"]["Partnership"][];
            /** @description Send it as cursor to get the next page */
            nextCursor?: string | null;
        };
        PagePromoCodeView: {
            items?: components["schemas"]["PromoCode"][];
            /** @description Send it as cursor to get the next page */
            nextCursor?: string | null;
        };
        Partnership: {
            createdAt?: components["schemas"]["Instant"];
            creatorId?: components["schemas"]["UUID"];
            endsOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            fee?: components["schemas"]["Money"];
            id?: components["schemas"]["UUID"];
            /** @example Spring launch */
            name?: string;
            startsOn?: components["schemas"]["LocalDate"];
            status?: components["schemas"]["PartnershipStatus"];
            updatedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            version?: number;
        };
        /** @enum {string} */
        PartnershipStatus: "DRAFT" | "ACTIVE" | "ENDED";
        PartnershipTerms: {
            /** @example 2026-12-31 */
            endsOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            fee: components["schemas"]["Money"];
            /** @example Spring launch */
            name: string;
            /** @example 2026-09-01 */
            startsOn: components["schemas"]["LocalDate"];
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
        PromoCode: {
            /** @example MIA15 */
            code?: string;
            createdAt?: components["schemas"]["Instant"];
            creatorId?: components["schemas"]["UUID"];
            id?: components["schemas"]["UUID"];
            partnershipId?: components["schemas"]["UUID"];
            validFrom?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            validUntil?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** Format: int64 */
            version?: number;
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
        /** @description There is no such creator */
        E404Creator: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such partnership */
        E404Partnership: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such promo code */
        E404Promocode: {
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
        /** @description A brand with this slug exists */
        E409Brand: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another creator of the brand has this handle */
        E409Creator: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Only a draft can be activated */
        E409Partnership: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The brand has issued this code before */
        E409Promocode: {
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
        /** @description The fee is not in the brand's currency */
        E422Partnership: {
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
         * @description ETag of the version that was read
         * @example "1"
         */
        IfMatch: string;
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
    listBrands: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
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
                    "application/json": components["schemas"]["PageBrandView"];
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
    registerBrand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe: the first answer is given again for 24 hours
                 * @example 4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBrand"];
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
                    "application/json": components["schemas"]["Brand"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Brand"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getBrand: {
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateBrand: {
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
                "application/json": components["schemas"]["BrandUpdate"];
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
                    "application/json": components["schemas"]["Brand"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Brand"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            428: components["responses"]["E428"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listCreators: {
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
                    "application/json": components["schemas"]["PageCreatorView"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Creator"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    registerCreator: {
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
                "application/json": components["schemas"]["NewCreator"];
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
                    "application/json": components["schemas"]["Creator"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Creator"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Creator"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getCreator: {
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
                creator: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Creator"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Creator"];
            406: components["responses"]["E406"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateCreator: {
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
                creator: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCreator"];
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
                    "application/json": components["schemas"]["Creator"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Creator"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Creator"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            428: components["responses"]["E428"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listPartnerships: {
        parameters: {
            query?: {
                /** @description Only this creator's */
                creatorId?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PagePartnershipView"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Partnership"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    draftPartnership: {
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
                "application/json": components["schemas"]["NewPartnership"];
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
                    "application/json": components["schemas"]["Partnership"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Partnership"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Partnership"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getPartnership: {
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
                partnership: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Partnership"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updatePartnership: {
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
                partnership: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnershipTerms"];
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
                    "application/json": components["schemas"]["Partnership"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Partnership"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Partnership"];
            428: components["responses"]["E428"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    activatePartnership: {
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
                partnership: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Partnership"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Partnership"];
            422: components["responses"]["E422Partnership"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    endPartnership: {
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
                partnership: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Partnership"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Partnership"];
            422: components["responses"]["E422Partnership"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listPromoCodes: {
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
                    "application/json": components["schemas"]["PagePromoCodeView"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Promocode"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    issuePromoCode: {
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
                "application/json": components["schemas"]["NewPromoCode"];
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
                    "application/json": components["schemas"]["PromoCode"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Promocode"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Promocode"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getPromoCode: {
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
                promoCode: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PromoCode"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Promocode"];
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
