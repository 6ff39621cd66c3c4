// Generated from content-service/openapi.yaml by npm run generate: do not edit.

export interface paths {
    "/v1/brands/{brand}/pillars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pillars, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listPillars"];
        put?: never;
        /**
         * Create a pillar
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["createPillar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/pillars/{pillar}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a pillar
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getPillar"];
        /**
         * Replace what is recorded of a pillar
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updatePillar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List posts, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listPosts"];
        put?: never;
        /**
         * Plan a post, or record one that is out
         * @description With publishedAt and url the post is PUBLISHED, without them PLANNED.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/posts/{post}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a post
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getPost"];
        /**
         * Change a post's series, creator, title, funnel stage or plan
         * @description A published post stays published, and its plannedFor stays as it was.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updatePost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/posts/{post}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a planned post went out
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["publishPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/posts/{post}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a post's snapshots, newest first
         * @description Organic and paid snapshots stand beside each other and are never added up.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listSnapshots"];
        put?: never;
        /**
         * Record a published post's counters at an instant
         * @description One for each post, dataset, source and instant; it stays as it is. Counters that the source does not tell are left out, not sent as 0.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["recordSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/posts/{post}/snapshots/{snapshot}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a snapshot
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List series, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listSeries"];
        put?: never;
        /**
         * Create a series under a pillar
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["createSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/series/{series}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a series
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getSeries"];
        /**
         * Replace what is recorded of a series
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateSeries"];
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
        /** @enum {string} */
        Dataset: "ORGANIC" | "PAID";
        /** @enum {string} */
        FunnelStage: "TOFU" | "MOFU" | "BOFU";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @description Any JSON object */
        JsonNode: Record<string, never>;
        /** @enum {string} */
        Network: "TIKTOK" | "INSTAGRAM" | "YOUTUBE";
        NewPillar: {
            /** @example What an ingredient does, shown and not claimed */
            description?: string | null;
            /** @example Skin science */
            name: string;
        };
        NewPost: {
            creatorId?: components["schemas"]["UUID"] | null;
            funnelStage: components["schemas"]["FunnelStage"];
            network: components["schemas"]["Network"];
            /** @example 2026-09-03T16:00:00Z */
            plannedFor?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @example 2026-09-03T16:00:00Z */
            publishedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            seriesId: components["schemas"]["UUID"];
            /** @example Retinol before or after? */
            title: string;
            /** @example https://www.tiktok.com/@miawong/video/7412345678901234567 */
            url?: string | null;
        };
        NewSeries: {
            /** @example Most people use it at the wrong time of day. */
            context?: string | null;
            /** @example You are wasting your retinol. Here is why. */
            hook?: string | null;
            /** @example Myth or molecule */
            name: string;
            /** @example Save this for tonight. */
            nextStep?: string | null;
            /** @example The order that works, on camera. */
            payoff?: string | null;
            pillarId: components["schemas"]["UUID"];
        };
        NewSnapshot: {
            /**
             * @description Not before the publication, not in the future; kept to the microsecond
             * @example 2026-09-05T06:00:00Z
             */
            capturedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @example 310
             */
            comments?: number | null;
            dataset: components["schemas"]["Dataset"];
            /**
             * Format: int64
             * @description Views to the end
             * @example 41000
             */
            fullViews?: number | null;
            /**
             * Format: int64
             * @example 9400
             */
            likes?: number | null;
            /**
             * Format: int64
             * @example 1730
             */
            linkClicks?: number | null;
            /**
             * Format: int64
             * @example 2900
             */
            profileVisits?: number | null;
            /**
             * Format: int64
             * @description Different people who saw it
             * @example 151000
             */
            reach?: number | null;
            /**
             * Format: int64
             * @example 4100
             */
            saves?: number | null;
            /**
             * Format: int64
             * @example 1250
             */
            shares?: number | null;
            source: components["schemas"]["Source"];
            /**
             * Format: int64
             * @example 182000
             */
            views?: number | null;
            /**
             * Format: int64
             * @description Time watched by all viewers together, in whole seconds
             * @example 1420000
             */
            watchSeconds?: number | null;
        };
        PagePillarView: {
            items?: components["schemas"]["Pillar"][];
            /** @description Send it as cursor to get the next page */
            nextCursor?: string | null;
        };
        PagePostView: {
            items?: components["schemas"]["Post"][];
            /** @description Send it as cursor to get the next page */
            nextCursor?: string | null;
        };
        PageSeriesView: {
            items?: components["schemas"]["Series"][];
            /** @description Send it as cursor to get the next page */
            nextCursor?: string | null;
        };
        PageSnapshotView: {
            items?: components["schemas"]["Snapshot"][];
            /** @description Send it as cursor to get the next page */
            nextCursor?: string | null;
        };
        Pillar: {
            createdAt?: components["schemas"]["Instant"];
            /** @example What an ingredient does, shown and not claimed */
            description?: string | null;
            id?: components["schemas"]["UUID"];
            /** @example Skin science */
            name?: string;
            updatedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            version?: number;
        };
        Post: {
            createdAt?: components["schemas"]["Instant"];
            creatorId?: components["schemas"]["UUID"] | null;
            funnelStage?: components["schemas"]["FunnelStage"];
            id?: components["schemas"]["UUID"];
            network?: components["schemas"]["Network"];
            plannedFor?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            publishedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            seriesId?: components["schemas"]["UUID"];
            status?: components["schemas"]["PostStatus"];
            /** @example Retinol before or after? */
            title?: string;
            updatedAt?: components["schemas"]["Instant"];
            /** @example https://www.tiktok.com/@miawong/video/7412345678901234567 */
            url?: string | null;
            /** Format: int64 */
            version?: number;
        };
        /** @enum {string} */
        PostStatus: "PLANNED" | "PUBLISHED";
        PostUpdate: {
            creatorId?: components["schemas"]["UUID"] | null;
            funnelStage: components["schemas"]["FunnelStage"];
            /** @example 2026-09-03T16:00:00Z */
            plannedFor?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            seriesId: components["schemas"]["UUID"];
            /** @example Retinol before or after? */
            title: string;
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
        Publication: {
            /** @example 2026-09-03T16:00:00Z */
            publishedAt: components["schemas"]["Instant"];
            /** @example https://www.tiktok.com/@miawong/video/7412345678901234567 */
            url: string;
        };
        Series: {
            /** @example Most people use it at the wrong time of day. */
            context?: string | null;
            createdAt?: components["schemas"]["Instant"];
            /** @example You are wasting your retinol. Here is why. */
            hook?: string | null;
            id?: components["schemas"]["UUID"];
            /** @example Myth or molecule */
            name?: string;
            /** @example Save this for tonight. */
            nextStep?: string | null;
            /** @example The order that works, on camera. */
            payoff?: string | null;
            pillarId?: components["schemas"]["UUID"];
            updatedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            version?: number;
        };
        Snapshot: {
            capturedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @example 310
             */
            comments?: number | null;
            dataset?: components["schemas"]["Dataset"];
            /**
             * Format: int64
             * @example 41000
             */
            fullViews?: number | null;
            id?: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 9400
             */
            likes?: number | null;
            /**
             * Format: int64
             * @example 1730
             */
            linkClicks?: number | null;
            postId?: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 2900
             */
            profileVisits?: number | null;
            /**
             * Format: int64
             * @example 151000
             */
            reach?: number | null;
            recordedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @example 4100
             */
            saves?: number | null;
            /**
             * Format: int64
             * @example 1250
             */
            shares?: number | null;
            source?: components["schemas"]["Source"];
            /**
             * Format: int64
             * @example 0
             */
            version?: number;
            /**
             * Format: int64
             * @example 182000
             */
            views?: number | null;
            /**
             * Format: int64
             * @description In whole seconds
             * @example 1420000
             */
            watchSeconds?: number | null;
        };
        /** @enum {string} */
        Source: "API" | "MANUAL" | "IMPORT" | "ESTIMATED";
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
        /** @description There is no such pillar */
        E404Pillar: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such post */
        E404Post: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such series */
        E404Series: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such snapshot of this post */
        E404Snapshot: {
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
        /** @description A post is published once */
        E409Post: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Only a published post has counters */
        E409Snapshot: {
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
    listPillars: {
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
                    "application/json": components["schemas"]["PagePillarView"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Pillar"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    createPillar: {
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
                "application/json": components["schemas"]["NewPillar"];
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
                    "application/json": components["schemas"]["Pillar"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Pillar"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getPillar: {
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
                pillar: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Pillar"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Pillar"];
            406: components["responses"]["E406"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updatePillar: {
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
                pillar: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPillar"];
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
                    "application/json": components["schemas"]["Pillar"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Pillar"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            428: components["responses"]["E428"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /** @description Only this creator's posts */
                creatorId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only this series' posts */
                seriesId?: components["schemas"]["UUID"];
                /** @description Only posts in this state */
                status?: components["schemas"]["PostStatus"];
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
                    "application/json": components["schemas"]["PagePostView"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Post"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    createPost: {
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
                "application/json": components["schemas"]["NewPost"];
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Post"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Post"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getPost: {
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
                post: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Post"];
            406: components["responses"]["E406"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updatePost: {
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
                post: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostUpdate"];
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Post"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Post"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            428: components["responses"]["E428"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    publishPost: {
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
                post: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publication"];
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Post"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Post"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Only this dataset */
                dataset?: components["schemas"]["Dataset"];
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
                post: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageSnapshotView"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Snapshot"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    recordSnapshot: {
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
                post: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSnapshot"];
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
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Snapshot"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Snapshot"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getSnapshot: {
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
                post: components["schemas"]["UUID"];
                snapshot: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Snapshot"];
            406: components["responses"]["E406"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listSeries: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only this pillar's */
                pillarId?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageSeriesView"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Series"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    createSeries: {
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
                "application/json": components["schemas"]["NewSeries"];
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
                    "application/json": components["schemas"]["Series"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Series"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getSeries: {
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
                series: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Series"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Series"];
            406: components["responses"]["E406"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateSeries: {
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
                series: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSeries"];
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
                    "application/json": components["schemas"]["Series"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Series"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            428: components["responses"]["E428"];
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
