// Generated from reporting-service/openapi.yaml by npm run generate: do not edit.

export interface paths {
    "/v1/brands/{brand}/amplification/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List posts that deserve paid views, the highest intent rate first
         * @description Candidates are posts that are out, with a known intent signal conversion rate and at least minimumViews organic views in the period; they are put in order by the rate, not by views. Each says why it stands where it stands, what has to be settled before money is put behind it, and what the brand's own Spark ads have cost.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listAmplificationCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/amplification/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List decisions on posts, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listAmplificationDecisions"];
        put?: never;
        /**
         * Decide to boost a post, or to skip it
         * @description The figures of the post are kept with the decision as they stand now. A boost is refused while something stands against it; what may be overridden is named in overrides, with a note.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["decideAmplification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/amplification/decisions/{amplificationDecision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a decision on a post
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getAmplificationDecision"];
        /**
         * Change the budget of a boost that has not ended
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateAmplificationDecision"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/amplification/decisions/{amplificationDecision}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a boost
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["cancelAmplification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/amplification/decisions/{amplificationDecision}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a boost has ended
         * @description It also ends by itself when other ads are told of for a week, and none of the post.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["endAmplification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/amplification/decisions/{amplificationDecision}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what came of a boost
         * @description Before, during and after it, organic and paid apart and never added up, with what it cost beside what was expected.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getAmplificationOutcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/amplification/decisions/{amplificationDecision}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a boost has begun
         * @description It also begins by itself with the first day that ads of the post are told of.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["startAmplification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/anomalies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find days of a measure outside of what is usual for the brand
         * @description A day is compared with the median of the known days of the eight weeks before it, of its weekday where there are enough, and is outside when it is further off than 4 times their usual spread. Days that will still get facts are not judged. What stands beside a day are candidates, not causes.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["findAnomalies"];
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
    "/v1/brands/{brand}/benchmarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List benchmarks, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listBenchmarks"];
        put?: never;
        /**
         * Add a benchmark
         * @description A figure that somebody has published, with its source and what it is divided by. The same figure of the same source, period, industry, size class, network and kind of ad is there once: another value is a correction.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["addBenchmark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/benchmarks/{benchmark}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a benchmark
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getBenchmark"];
        /**
         * Correct a benchmark
         * @description What it said before stays readable among its versions.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        put: operations["correctBenchmark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/benchmarks/{benchmark}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a benchmark has said, the latest version first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listBenchmarkVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/benchmarks/{benchmark}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a benchmark, which is then compared with nothing
         * @description Needs the brand's role ADMIN or a larger one.
         */
        post: operations["withdrawBenchmark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/benchmarks/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hold a figure against benchmarks, the brand's own past and its competitors
         * @description Only benchmarks whose measure, denominator, network, kind of ad, currency and size class fit; the others of the measure are listed with why not. Asking for one that does not fit, or for another denominator, is refused, and what would fit is named.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["compareBenchmarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/benchmarks/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add benchmarks of a table
         * @description In the words of the tables of the field: a measure by its usual name, a value with its sign, a quarter, a size class. The same again is unchanged; another value of the same figure is a correction, the next version. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["importBenchmarks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/campaigns/{campaign}/monitor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how a campaign goes against its window, and what of it to cut
         * @description Figures are of the days from its first to now, of all that hangs on the campaign. A post whose ads, or a creator who, has at least 5 % of the spend is proposed to be cut if that spend, at the price of all the others together, ought to have brought 1.5 times the result, and so little would come by chance in fewer than 5 of 100 cases. The result is video views and views for AWARENESS, clicks and intent signals for ENGAGEMENT, conversions for CONVERSION. It is a reason to look, not to stop: what is young may still be learning.
         *
         *     Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["monitorCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/change-explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Explain why a measure differs between two periods
         * @description The difference is split exactly into volume, mix, rate, late data, settings and identity: the parts sum to it to the last digit. The earlier period counts as it was known when it was as old as the later one is now, so that a young period is not held against what it will get later. Causes are ranked over all dimensions; they describe the figures and prove nothing. What nobody knows is said in `unknown`.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        post: operations["explainChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creator-rois": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List creators' ROI scores, the newest creator first
         * @description Everybody with whom something was agreed or who has a post, a credited order or something earned, whenever that was; not those of whom there is nothing to judge. creator_roi_score = (EMV + attributed revenue of the creator's links and codes) / fee. Above 3: RENEW; below 1.5: RESTRUCTURE; from 1.5 to 3: KEEP. EMV, revenue, fee and costs are figures of the catalogue, and a query gives the same. A count is what the period added to the counters of posts that are out, from organic snapshots; one that fell takes away. A missing count is null, never 0, and the coverage says what is missing; while nobody has told of any conversion revenue is null, and the score is of EMV alone, as its explanation says. The fee is of the whole partnership; what was spent in the days of the period, with commissions, bonuses, expenses and gifts, is the spend beside it, with a score of its own.
         *
         *     Needs the brand's role ANALYST or a larger one, and the finance right. Open to collaborators, for what was granted to them.
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
         * @description creator_roi_score = (EMV + attributed revenue of the creator's links and codes) / fee. Above 3: RENEW; below 1.5: RESTRUCTURE; from 1.5 to 3: KEEP. EMV, revenue, fee and costs are figures of the catalogue, and a query gives the same. A count is what the period added to the counters of posts that are out, from organic snapshots; one that fell takes away. A missing count is null, never 0, and the coverage says what is missing; while nobody has told of any conversion revenue is null, and the score is of EMV alone, as its explanation says. The fee is of the whole partnership; what was spent in the days of the period, with commissions, bonuses, expenses and gifts, is the spend beside it, with a score of its own.
         *
         *     Needs the brand's role ANALYST or a larger one, and the finance right. Open to collaborators, for what was granted to them.
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
    "/v1/brands/{brand}/diagnoses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what the rules found, newest first
         * @description They are asked once on each day of the brand, and whenever somebody wants.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listDiagnoses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/diagnoses/{diagnosis}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a rule found
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getDiagnosis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/diagnoses/{diagnosis}/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what was done about it
         * @description Its figures of now are kept beside those of later, and its outcome says whether the rule fires still four weeks on.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["actOnDiagnosis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/diagnoses/{diagnosis}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say why it does not matter
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["muteDiagnosis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/diagnoses/{diagnosis}/unmute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let it matter again
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["unmuteDiagnosis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/diagnoses/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask all rules now
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["checkDiagnoses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/diagnoses/layers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how weak each part of the work is
         * @description By how many diagnoses of strategy, creative, distribution and measurement are open, the weakest first.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getWorkLayers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/earned-media-value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what posts of creators and UGC are worth
         * @description Engagement value (count x unit price of each action), awareness impact value (impressions x CPM / 1000) and audience growth value (new followers x cost per follower), at the low, mid and high prices of the rate card of each network that holds on the period's last day. Parts sum to the total, and shares to 1. What is not known is null, never 0. Attributed revenue stands beside it and is never added to it.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getEarnedMediaValue"];
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
        post?: never;
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
    "/v1/brands/{brand}/freshness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how recent the figures are
         * @description For each feed how far behind it is, and for each kind of fact the newest that was told of the brand. A sister service that is down delays freshness; it never fails a read of figures.
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
    "/v1/brands/{brand}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List goals, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listGoals"];
        put?: never;
        /**
         * Set a goal
         * @description It is set whatever there is to warn of; the warnings are in the answer, with the figures that they rest on, and stay with the goal. One of a measure of creators' pay is set, changed and shown with the finance right only.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["setGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/goals/{goal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a goal
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getGoal"];
        /**
         * Change a goal while its period runs
         * @description When it is over, what was aimed at stays.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["changeGoal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/goals/{goal}/abandon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pursue a goal no more, with the reason
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["abandonGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/goals/{goal}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how a goal stands, what should stand by now, and where it is going
         * @description Whole days count, up to the last of which figures were told: value and pace are of the same days. What adds up is prorated by the brand's own weekdays of the last eight weeks where five days of each week are known, else evenly; a level from what stood before the period; a rate should be at its target all the time. The forecast takes the days to come for like those of the last four to eight weeks; its interval is Student's, of the spread of the weeks.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getGoalProgress"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/v1/brands/{brand}/maturity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far measurement has come, 1 to 5, month by month
         * @description A level is reached where each of its criteria, and of those below it, shows in the facts of three calendar months. The past is worked out from the facts of its days, and may change when facts come late. A criterion that nothing records yet says so, and is not met.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getMaturity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/objectives/{objective}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an objective in its measures, cut by its cadence
         * @description The measures of /v1/objectives, compared with as many days just before. Without a period: the last eight weeks, of awareness months, up to the last whole day that is settled.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getObjectiveReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/organic-value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what all organic posts are worth
         * @description Engagement value (count x unit price of each action), awareness impact value (impressions x CPM / 1000) and audience growth value (new followers x cost per follower), at the low, mid and high prices of the rate card of each network that holds on the period's last day. Parts sum to the total, and shares to 1. What is not known is null, never 0.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getOrganicValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/posts/{post}/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a post's retention beside the median of its like, and where it loses most
         * @description The curve that counts is the last one that was measured: an API's before a file's and a person's; an estimate only where nobody measured. Its like are the brand's other posts of the network, dataset and length band. The median is second by second, of those that have a value there.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for any measures over any dimensions
         * @description Measures and dimensions are those of /v1/metrics and /v1/dimensions. A figure that is not known is null, never 0. A rate is the sum of its numerators by the sum of its denominators, both of the same posts: those of which both are known. Counters of posts are what they gained in the period, whenever the posts were published. What a measure cannot be parted by is refused, with the reason; so is what proves nothing of the objective that a question names, see /v1/objectives.
         *
         *     Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        post: operations["askQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/rate-card-derivations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List prices worked out from advertising, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listRateCardDerivations"];
        put?: never;
        /**
         * Work prices out from the brand's own advertising, as a proposal
         * @description Nothing is priced by it: to use the prices, add a rate card that names the derivation. Refused where the ads of the period tell too little.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["deriveRateCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/rate-card-derivations/{rateCardDerivation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read prices worked out from advertising, with the sample that they rest on
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getRateCardDerivation"];
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
    "/v1/brands/{brand}/saved-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List saved queries, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listSavedQueries"];
        put?: never;
        /**
         * Save a query
         * @description It is looked at as a whole: what could not be answered is refused here. Who saves it owns it.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["saveQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/saved-queries/{savedQuery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a saved query
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getSavedQuery"];
        /**
         * Replace a saved query, or hand it over
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateSavedQuery"];
        post?: never;
        /**
         * Delete a saved query
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        delete: operations["deleteSavedQuery"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/saved-queries/{savedQuery}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answer a saved query
         * @description Of its own days, unless others are said.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["answerSavedQuery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/traffic-spikes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find days on which many looked at the profiles, beside the site's traffic
         * @description A day is a spike when profile views of the brand's accounts are further above the median of the known days of the eight weeks before it, of its weekday where there are enough, than 4 times their usual spread (median of absolute deviations, on a logarithmic scale). Sessions, direct sessions, sessions from TikTok and searches for the brand of GA4 and Search Console, and visits of the pixel, are judged alike on that day and the next: UNTAGGED says that they rose and tagged clicks did not; whether orders that nothing explains were more than usual, too, is said beside. Things that happen together are no cause of each other.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["findTrafficSpikes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ugc-value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what UGC is worth, with what producing it would have cost
         * @description Engagement value (count x unit price of each action), awareness impact value (impressions x CPM / 1000) and audience growth value (new followers x cost per follower), at the low, mid and high prices of the rate card of each network that holds on the period's last day. Parts sum to the total, and shares to 1. What is not known is null, never 0. To it comes what producing each UGC post that came out in the period would have cost, where the card prices it. With a granularity, the share of UGC in all organic views over time.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getUgcValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/views/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a named view
         * @description What a view is made of is in /v1/views. It answers as a question does. Measures that cannot be parted by a filter or a granularity are left out, and `leftOut` says why.
         *
         *     Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["readView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/views/audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who follows accounts or a creator, or watches a post
         * @description Age, gender, country, city, activity by hour, new and returning, followers and others: of each what was told last, as of the instant. Of an account that is known to have had fewer followers than its network tells of, nothing is shown.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getAudiences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/views/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what is planned, promised and spent for campaigns that have a budget
         * @description Planned is the budget; by month each of its steps is spread evenly over its days, up to the next step or the campaign's end. Spent is what ads cost and what creators earned, with expenses and gifts, on the day of it and at the rate of that day; what ads cost in another currency, and what has no rate, is not in it. Whatever the rows are by, they add up to the same total.
         *
         *     Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["getSpendAgainstBudgets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/views/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how commitments are kept: weeks, streaks and adherence
         * @description A week counts when all its days are the commitment's: kept with as many posts as were promised or more, missed when it is over with fewer. Newest commitments first, 100 at most. The same rule as the content-service's.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getCommitmentsKept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/views/competitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare the brand with the competitors that it tracks, network by network
         * @description share_of_voice and relative_engagement: own divided by own and tracked, of posts that were published in the period, as their counters were told last before its end, by the same rule for all. Posts of which a counter was not told are in no sum of it, and are counted. Own posts are the brand's, not its creators'. The same figures as the content-service's. The period is 90 days unless it is said, and 400 at most.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["compareCompetitors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/views/growth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how followers grow: steadily or by single posts, on which days, after what
         * @description STAIRCASE: at most one day in five is a spike, and spikes bring at least half of the growth above what is usual. FLAT is less than 1 % in 28 days. Judged by measured days; fewer than 28, or fewer than two in three, are UNKNOWN. Days are those of the networks. The period is 90 days unless it is said, and 400 at most.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getGrowth"];
        put?: never;
        post?: never;
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
    "/v1/diagnosis-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rules by which figures are read
         * @description For everybody with a valid token.
         */
        get: operations["listDiagnosisRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dimensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all dimensions, and the measures that each can part
         * @description For everybody with a valid token.
         */
        get: operations["listDimensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all measures with their formulas, and what each can be grouped by
         * @description For everybody with a valid token.
         */
        get: operations["listMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the objectives, by what each shows and what proves nothing of it
         * @description A question or a report that names an objective and shows a forbidden proof of it is refused with the reason, FORBIDDEN_PROOF.
         *
         *     For everybody with a valid token.
         */
        get: operations["listObjectives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/read-model/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rebuilds of the read model, newest first
         * @description Needs the agency's administrator.
         */
        get: operations["listRebuilds"];
        put?: never;
        /**
         * Rebuild the read model of all brands from the feeds' beginning
         * @description Figures go on coming from the present tables until the new ones have caught up, and change over from one question to the next. One rebuild at a time.
         *
         *     Needs the agency's administrator.
         */
        post: operations["rebuildReadModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/read-model/rebuilds/{rebuild}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far a rebuild is
         * @description Needs the agency's administrator.
         */
        get: operations["getRebuild"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/read-model/rebuilds/{rebuild}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a rebuild
         * @description What it has read so far is thrown away; figures stay as they are.
         *
         *     Needs the agency's administrator.
         */
        post: operations["cancelRebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all named views
         * @description For everybody with a valid token.
         */
        get: operations["listViews"];
        put?: never;
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
    "io.hookline.reporting.AmplificationDecisionCancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Amplification decision cancelled
         * @description `data` is what `amplification/decisions/{id}` is after the change.
         */
        post: operations["amplificationDecisionCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.AmplificationDecisionEnded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Amplification decision ended
         * @description `data` is what `amplification/decisions/{id}` is after the change.
         */
        post: operations["amplificationDecisionEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.AmplificationDecisionMade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Amplification decision made
         * @description `data` is what `amplification/decisions/{id}` is after the change.
         */
        post: operations["amplificationDecisionMade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.AmplificationDecisionStarted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Amplification decision started
         * @description `data` is what `amplification/decisions/{id}` is after the change.
         */
        post: operations["amplificationDecisionStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.AmplificationDecisionUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Amplification decision updated
         * @description `data` is what `amplification/decisions/{id}` is after the change.
         */
        post: operations["amplificationDecisionUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.BenchmarkAdded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Benchmark added
         * @description `data` is what `benchmarks/{id}` is after the change.
         */
        post: operations["benchmarkAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.BenchmarkCorrected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Benchmark corrected
         * @description `data` is what `benchmarks/{id}` is after the change.
         */
        post: operations["benchmarkCorrected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.BenchmarkWithdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Benchmark withdrawn
         * @description `data` is what `benchmarks/{id}` is after the change.
         */
        post: operations["benchmarkWithdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.DiagnosisActed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Diagnosis acted
         * @description `data` is what `diagnoses/{id}` is after the change.
         */
        post: operations["diagnosisActed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.DiagnosisFound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Diagnosis found
         * @description `data` is what `diagnoses/{id}` is after the change.
         */
        post: operations["diagnosisFound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.DiagnosisFoundAgain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Diagnosis found again
         * @description `data` is what `diagnoses/{id}` is after the change.
         */
        post: operations["diagnosisFoundAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.DiagnosisLapsed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Diagnosis lapsed
         * @description `data` is what `diagnoses/{id}` is after the change.
         */
        post: operations["diagnosisLapsed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.DiagnosisMuted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Diagnosis muted
         * @description `data` is what `diagnoses/{id}` is after the change.
         */
        post: operations["diagnosisMuted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.DiagnosisResolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Diagnosis resolved
         * @description `data` is what `diagnoses/{id}` is after the change.
         */
        post: operations["diagnosisResolved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.DiagnosisUnmuted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Diagnosis unmuted
         * @description `data` is what `diagnoses/{id}` is after the change.
         */
        post: operations["diagnosisUnmuted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.GoalAbandoned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goal abandoned
         * @description `data` is what `goals/{id}` is after the change. One that is about money is carried by a webhook that was made with the finance right.
         */
        post: operations["goalAbandoned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.GoalChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goal changed
         * @description `data` is what `goals/{id}` is after the change. One that is about money is carried by a webhook that was made with the finance right.
         */
        post: operations["goalChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.GoalSet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goal set
         * @description `data` is what `goals/{id}` is after the change. One that is about money is carried by a webhook that was made with the finance right.
         */
        post: operations["goalSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.JobFinished": {
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
    "io.hookline.reporting.RateCardAdded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate card added
         * @description `data` is what `rate-cards/{id}` is after the change.
         */
        post: operations["rateCardAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.RateCardDerivationProposed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate card derivation proposed
         * @description `data` is what `rate-card-derivations/{id}` is after the change.
         */
        post: operations["rateCardDerivationProposed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.SavedQueryCreated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Saved query created
         * @description `data` is what `saved-queries/{id}` is after the change.
         */
        post: operations["savedQueryCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.SavedQueryDeleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Saved query deleted
         * @description `data` is what `saved-queries/{id}` is after the change.
         */
        post: operations["savedQueryDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.SavedQueryUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Saved query updated
         * @description `data` is what `saved-queries/{id}` is after the change.
         */
        post: operations["savedQueryUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.reporting.WebhookCreated": {
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
    "io.hookline.reporting.WebhookDeleted": {
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
    "io.hookline.reporting.WebhookDisabled": {
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
    "io.hookline.reporting.WebhookEnabled": {
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
    "io.hookline.reporting.WebhookSecretRotated": {
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
    "io.hookline.reporting.WebhookUpdated": {
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
}
export interface components {
    schemas: {
        AccountGrowth: {
            accountId: components["schemas"]["UUID"];
            carried: components["schemas"]["GrowthCarried"];
            figures: components["schemas"]["QueryFigure"][];
            /** @example acmecosmetics */
            handle: string;
            /** @example TIKTOK */
            network: string;
            pattern: components["schemas"]["GrowthPatternFound"];
        };
        AmplificationBlocker: {
            code: components["schemas"]["AmplificationBlockerCode"];
            overridable: boolean;
            /** @example The post is private. */
            why: string;
        };
        /** @enum {string} */
        AmplificationBlockerCode: "POST_NOT_OUT" | "POST_NOT_REACHABLE" | "RIGHTS_MISSING" | "AUTHORIZATION_NOT_RECORDED" | "AUTHORIZATION_ENDED" | "MUSIC_NOT_FOR_ADS";
        AmplificationCandidate: {
            authorization: components["schemas"]["AuthorizationState"];
            authorized: components["schemas"]["BoostAuthorization"] | null;
            blockers: components["schemas"]["AmplificationBlocker"][];
            boosted: components["schemas"]["BoostSoFar"][];
            brandRate: components["schemas"]["QueryFigure"];
            /**
             * Format: int32
             * @example 14
             */
            candidates: number;
            comments: components["schemas"]["IntentComments"];
            creatorId: components["schemas"]["UUID"] | null;
            expectedCost: components["schemas"]["ExpectedCost"];
            /** @example CREATOR */
            kind: string;
            measured: components["schemas"]["MeasuredBoost"][];
            /**
             * Format: int64
             * @example 1000
             */
            minimumViews: number;
            music: components["schemas"]["MusicState"];
            /** @example TIKTOK */
            network: string;
            period: components["schemas"]["Days"];
            postId: components["schemas"]["UUID"];
            publishedAt: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @example 1
             */
            rank: number | null;
            rate: components["schemas"]["QueryFigure"] | null;
            reasons: components["schemas"]["AmplificationReason"][];
            rights: components["schemas"]["RightsState"];
            /** @example Three ways to wear it */
            title: string;
            url: string | null;
            views: components["schemas"]["QueryFigure"] | null;
        };
        AmplificationCosts: {
            /** @example 0.49 */
            cpc: number | null;
            /** @example 7.02 */
            cpm: number | null;
            /** @example 0.55 */
            expectedCpc: number | null;
            /** @example 6.88 */
            expectedCpm: number | null;
        };
        AmplificationDecision: {
            budget: components["schemas"]["Money"] | null;
            createdAt: components["schemas"]["Instant"];
            /** @example olivia */
            decidedBy: string;
            decidedOn: components["schemas"]["LocalDate"];
            endedOn: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            /** @example Asks where to buy it, eleven times */
            note: string | null;
            overridden: components["schemas"]["AmplificationBlockerCode"][];
            postId: components["schemas"]["UUID"];
            /** @example The budget is spent */
            reason: string | null;
            startedOn: components["schemas"]["LocalDate"] | null;
            state: components["schemas"]["AmplificationState"] | null;
            stood: components["schemas"]["AmplificationCandidate"];
            updatedAt: components["schemas"]["Instant"];
            verdict: components["schemas"]["AmplificationVerdict"];
            /** Format: int64 */
            version: number;
        };
        AmplificationDecisionUpdate: {
            budget: components["schemas"]["Money"];
            /** @example Raised by a fifth, and no more */
            note?: string | null;
        };
        /** @enum {string} */
        AmplificationEffect: "FOR" | "AGAINST" | "NEUTRAL";
        AmplificationOutcome: {
            after: components["schemas"]["BoostPart"] | null;
            before: components["schemas"]["BoostPart"] | null;
            cost: components["schemas"]["AmplificationCosts"];
            decisionId: components["schemas"]["UUID"];
            during: components["schemas"]["BoostPart"] | null;
            intentRate: components["schemas"]["AmplificationRates"];
            measured: components["schemas"]["MeasuredBoost"][];
            note: string;
            postId: components["schemas"]["UUID"];
            state: components["schemas"]["AmplificationState"] | null;
        };
        AmplificationRates: {
            /** @example 0.099 */
            organicAfter: number | null;
            /** @example 0.1034 */
            organicBefore: number | null;
            /** @example 0.0981 */
            organicDuring: number | null;
            /** @example 0.0415 */
            paid: number | null;
        };
        AmplificationReason: {
            /** @example 0.031 */
            against: number | null;
            code: components["schemas"]["AmplificationReasonCode"];
            effect: components["schemas"]["AmplificationEffect"];
            /** @example intent_signal_conversion_rate */
            measure: string;
            /** @example 0.12 */
            value: number | null;
        };
        /** @enum {string} */
        AmplificationReasonCode: "INTENT_RATE" | "VIEWS" | "INTENT_COMMENTS" | "ALREADY_BOOSTED" | "MEASURED_ROAS" | "RATE_ESTIMATED" | "BEGINNING_UNKNOWN";
        /** @enum {string} */
        AmplificationState: "PLANNED" | "RUNNING" | "ENDED" | "CANCELLED";
        /** @enum {string} */
        AmplificationVerdict: "BOOST" | "SKIP";
        Anomalies: {
            anomalies: components["schemas"]["Anomaly"][];
            /** @example USD */
            currency: string;
            days: components["schemas"]["Days"];
            freshness: components["schemas"]["Freshness"];
            /**
             * Format: int32
             * @example 84
             */
            judged: number;
            maturity: components["schemas"]["AnomalyMaturity"];
            measure: components["schemas"]["AnswerColumn"];
            /** @example America/New_York */
            timeZone: string;
            /**
             * Format: int32
             * @example 0
             */
            tooEarly: number;
            /**
             * Format: int32
             * @example 2
             */
            tooYoung: number;
            /**
             * Format: int32
             * @example 0
             */
            unknownDays: number;
        };
        Anomaly: {
            byWeekday: boolean;
            causes: components["schemas"]["ChangeCause"][] | null;
            /**
             * Format: int32
             * @example 54
             */
            comparedDays: number;
            comparedWith: components["schemas"]["LocalDate"] | null;
            day: components["schemas"]["LocalDate"];
            direction: components["schemas"]["AnomalyDirection"];
            /** @example 20800 */
            high: number;
            /** @example 6100 */
            low: number;
            /** @example 6.2 */
            off: number;
            timeline: components["schemas"]["TimelineBeside"][];
            /** @example 11300 */
            usual: number;
            /** @example 48200 */
            value: number;
        };
        /** @enum {string} */
        AnomalyDirection: "ABOVE" | "BELOW";
        AnomalyMaturity: {
            /**
             * Format: int32
             * @example 2
             */
            days: number;
            /**
             * Format: int64
             * @example 1840
             */
            facts: number;
            /** @example 2026-11-19 */
            lastDay: components["schemas"]["LocalDate"];
        };
        Answer: {
            columns: components["schemas"]["AnswerColumn"][];
            compared: components["schemas"]["Days"] | null;
            /** @example EUR */
            currency: string;
            freshness: components["schemas"]["Freshness"];
            granularity: components["schemas"]["Granularity"] | null;
            groupBy: string[];
            leftOut: components["schemas"]["LeftOutMeasure"][];
            /** @description false: its last day goes on, so that its figures grow, and are less than those of days that are over */
            over: boolean;
            period: components["schemas"]["Days"];
            rest: components["schemas"]["AnswerRow"] | null;
            rows: components["schemas"]["AnswerRow"][];
            /** @example Europe/Oslo */
            timeZone: string;
            total: components["schemas"]["AnswerRow"];
        };
        AnswerColumn: {
            caveats: string[];
            dataset: components["schemas"]["Dataset"] | null;
            evidence: components["schemas"]["EvidenceClass"];
            /** @example (likes + comments + shares + saves) / views */
            formula: string;
            /** @example Engagement rate by views */
            label: string;
            /** @example engagement_rate_by_views */
            measure: string;
            total: components["schemas"]["TotalRule"];
            unit: components["schemas"]["Unit"];
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        AnswerKey: {
            /** @example series */
            dimension: string;
            /** @example 0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e */
            key: string | null;
            /** @example Morning routine */
            name: string | null;
        };
        AnswerPart: {
            days: components["schemas"]["Days"];
            figures: components["schemas"]["QueryFigure"][];
            whole: boolean;
        };
        AnswerRow: {
            figures: components["schemas"]["QueryFigure"][];
            keys: components["schemas"]["AnswerKey"][];
            parts: components["schemas"]["AnswerPart"][];
        };
        Attribution: {
            /**
             * Format: int32
             * @example 168
             */
            clickWindowHours: number | null;
            /** @example LAST_TOUCH */
            model: string;
            /**
             * Format: int32
             * @example 0
             */
            viewWindowHours: number | null;
        };
        AudienceOf: {
            accountId: components["schemas"]["UUID"] | null;
            creatorId: components["schemas"]["UUID"] | null;
            /** @description What was told last in each respect, and up to seven days of activity by hour */
            dimensions: components["schemas"]["AudienceTold"][];
            postId: components["schemas"]["UUID"] | null;
        };
        AudiencePart: {
            /** @example FEMALE */
            key: string;
            /** @example 0.61 */
            share: number | null;
        };
        Audiences: {
            at: components["schemas"]["Instant"];
            audiences: components["schemas"]["AudienceOf"][];
            freshness: components["schemas"]["Freshness"];
        };
        AudienceTold: {
            /** @description As of when it was so */
            asOf: components["schemas"]["Instant"];
            /** @description Of ACTIVITY_HOUR: whose hours, as the network cuts days */
            day: components["schemas"]["LocalDate"] | null;
            /**
             * @description AGE, GENDER, COUNTRY, CITY, ACTIVITY_HOUR, NEW_OR_RETURNING or FOLLOWER_OR_NOT
             * @example GENDER
             */
            dimension: string;
            id: components["schemas"]["UUID"];
            /**
             * @description What the source did not break down
             * @example 0.04
             */
            rest: number | null;
            /** @description The largest first; by the hour for ACTIVITY_HOUR; empty where withheld */
            shares: components["schemas"]["AudiencePart"][];
            /** @example API */
            source: string;
            /** @description Why its shares are not shown; none: they are */
            withheld: components["schemas"]["AudienceWithheld"] | null;
        };
        AudienceWithheld: {
            followersKnownOn: components["schemas"]["LocalDate"] | null;
            /**
             * Format: int64
             * @example 100
             */
            minimum: number | null;
            reason: components["schemas"]["AudienceWithheldReason"];
        };
        /** @enum {string} */
        AudienceWithheldReason: "BELOW_MINIMUM" | "BY_SOURCE";
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
        AuthorizationState: "NOT_NEEDED" | "AUTHORIZED" | "EXPIRED" | "TAKEN_BACK" | "NOT_RECORDED";
        Basis: {
            denominator: components["schemas"]["Money"];
            numerator: components["schemas"]["Money"] | null;
        };
        Benchmark: {
            /**
             * @description Null: of all kinds of ads
             * @example SPARK
             */
            adKind: string | null;
            createdAt: components["schemas"]["Instant"];
            /**
             * @description Of money, and of nothing else
             * @example USD
             */
            currency: string | null;
            /**
             * @description What the figure is divided by; UNSTATED where the source does not say, and then it is compared with nothing
             * @example VIEWS
             */
            denominator: components["schemas"]["Denominator"];
            /**
             * Format: int64
             * @description Of accounts with fewer
             * @example 500000
             */
            followersBelow: number | null;
            /**
             * Format: int64
             * @description Of accounts with so many
             * @example 100000
             */
            followersFrom: number | null;
            /** @example In-feed */
            format: string | null;
            /**
             * @description The upper end of a range; alone, at most so much
             * @example 0.05
             */
            high: number | null;
            /** @example rival-iq-2024-views */
            house: string | null;
            id: components["schemas"]["UUID"];
            /**
             * @description Null: all
             * @example Beauty
             */
            industry: string | null;
            /**
             * @description The lower end of a range; alone, at least so much
             * @example 0.03
             */
            low: number | null;
            /** @example engagement_rate_by_views */
            measure: string;
            /**
             * @description The value
             * @example 0.034
             */
            mid: number | null;
            /**
             * @description Null: of several together
             * @example TIKTOK
             */
            network: components["schemas"]["Network"] | null;
            /** @example Counts likes, comments and shares, no saves */
            note: string | null;
            /**
             * @description First day measured
             * @example 2024-01-01
             */
            periodFrom: components["schemas"]["LocalDate"] | null;
            /**
             * @description Last day measured
             * @example 2024-12-31
             */
            periodTo: components["schemas"]["LocalDate"] | null;
            /** @example 2024-03-01 */
            publishedOn: components["schemas"]["LocalDate"] | null;
            /** @example Worldwide */
            region: string | null;
            /** @example Rival IQ 2024 */
            source: string;
            /**
             * @default UNSTATED
             * @example MEDIAN
             */
            statistic: components["schemas"]["Statistic"];
            /**
             * @description PERCENT and PER_THOUSAND are kept and shown as the SHARE that they are
             * @example SHARE
             */
            unit: components["schemas"]["BenchmarkUnit"];
            updatedAt: components["schemas"]["Instant"];
            /** @example https://www.rivaliq.com/blog/tiktok-benchmark-report/ */
            url: string | null;
            /**
             * Format: int64
             * @example 1
             */
            version: number;
            /** @example The source restated its second quarter */
            why: string | null;
            withdrawnAt: components["schemas"]["Instant"] | null;
        };
        BenchmarkComparison: {
            /** @example SPARK */
            adKind: string | null;
            benchmarks: components["schemas"]["BesideBenchmark"][];
            competitors: components["schemas"]["BesideCompetitor"][];
            /** @example USD */
            currency: string;
            denominator: components["schemas"]["Denominator"];
            /**
             * Format: int64
             * @example 120000
             */
            followers: number | null;
            /** @example engagement_rate_by_views */
            measure: string;
            network: components["schemas"]["Network"] | null;
            notCompared: components["schemas"]["NotCompared"][];
            own: components["schemas"]["QueryFigure"];
            ownPast: components["schemas"]["BesidePast"][];
            period: components["schemas"]["Days"];
        };
        BenchmarkDifference: {
            /** @example 0.006 */
            difference: number | null;
            /** @example 1.1765 */
            ratio: number | null;
        };
        /** @enum {string} */
        BenchmarkPosition: "BELOW" | "WITHIN" | "ABOVE";
        /** @enum {string} */
        BenchmarkUnit: "SHARE" | "PERCENT" | "PER_THOUSAND" | "RATIO" | "COUNT" | "SECONDS" | "MONEY";
        BenchmarkUpdate: {
            /**
             * @description Null: of all kinds of ads
             * @example SPARK
             */
            adKind?: string | null;
            /**
             * @description Of money, and of nothing else
             * @example USD
             */
            currency?: string | null;
            /**
             * @description What the figure is divided by; UNSTATED where the source does not say, and then it is compared with nothing
             * @example VIEWS
             */
            denominator: components["schemas"]["Denominator"];
            /**
             * Format: int64
             * @description Of accounts with fewer
             * @example 500000
             */
            followersBelow?: number | null;
            /**
             * Format: int64
             * @description Of accounts with so many
             * @example 100000
             */
            followersFrom?: number | null;
            /** @example In-feed */
            format?: string | null;
            /**
             * @description The upper end of a range; alone, at most so much
             * @example 0.05
             */
            high?: number | null;
            /**
             * @description Null: all
             * @example Beauty
             */
            industry?: string | null;
            /**
             * @description The lower end of a range; alone, at least so much
             * @example 0.03
             */
            low?: number | null;
            /** @example engagement_rate_by_views */
            measure: string;
            /**
             * @description The value
             * @example 0.034
             */
            mid?: number | null;
            /**
             * @description Null: of several together
             * @example TIKTOK
             */
            network?: components["schemas"]["Network"] | null;
            /** @example Counts likes, comments and shares, no saves */
            note?: string | null;
            /**
             * @description First day measured
             * @example 2024-01-01
             */
            periodFrom?: components["schemas"]["LocalDate"] | null;
            /**
             * @description Last day measured
             * @example 2024-12-31
             */
            periodTo?: components["schemas"]["LocalDate"] | null;
            /** @example 2024-03-01 */
            publishedOn?: components["schemas"]["LocalDate"] | null;
            /** @example Worldwide */
            region?: string | null;
            /** @example Rival IQ 2024 */
            source: string;
            /**
             * @default UNSTATED
             * @example MEDIAN
             */
            statistic?: components["schemas"]["Statistic"];
            /**
             * @description PERCENT and PER_THOUSAND are kept and shown as the SHARE that they are
             * @example SHARE
             */
            unit: components["schemas"]["BenchmarkUnit"];
            /** @example https://www.rivaliq.com/blog/tiktok-benchmark-report/ */
            url?: string | null;
            /** @example The source restated its second quarter */
            why: string;
        };
        BesideBenchmark: {
            benchmark: components["schemas"]["Benchmark"];
            from: components["schemas"]["BenchmarkDifference"];
            position: components["schemas"]["BenchmarkPosition"] | null;
        };
        BesideCompetitor: {
            competitorId: components["schemas"]["UUID"];
            from: components["schemas"]["BenchmarkDifference"];
            /** @example Glow Lab */
            name: string;
            /** @example 0.061 */
            own: number | null;
            /** @example 0.056 */
            value: number | null;
        };
        BesidePast: {
            figure: components["schemas"]["QueryFigure"];
            from: components["schemas"]["BenchmarkDifference"];
            period: components["schemas"]["Days"];
        };
        BoostAuthorization: {
            /**
             * Format: int64
             * @example 12
             */
            daysLeft: number;
            inUse: boolean;
            until: components["schemas"]["Instant"];
        };
        BoostPart: {
            ads: components["schemas"]["QueryFigure"][];
            credited: components["schemas"]["QueryFigure"][];
            days: components["schemas"]["Days"];
            organic: components["schemas"]["QueryFigure"][];
            paid: components["schemas"]["QueryFigure"][];
        };
        BoostSoFar: {
            /** @example SPARK */
            adKind: string | null;
            figures: components["schemas"]["QueryFigure"][];
        };
        BudgetAmounts: {
            committed: components["schemas"]["Money"];
            /**
             * Format: int64
             * @example 0
             */
            committedWithoutRate: number;
            left: components["schemas"]["Money"] | null;
            planned: components["schemas"]["Money"] | null;
            spent: components["schemas"]["Money"];
            spentOnAds: components["schemas"]["Money"] | null;
            spentOnCreators: components["schemas"]["Money"] | null;
        };
        BudgetPace: {
            committed: components["schemas"]["Money"];
            due: components["schemas"]["Money"];
            left: components["schemas"]["Money"];
            /**
             * @example [
             *       "ad_spend"
             *     ]
             */
            notTold: string[];
            /** @example 1.08 */
            pace: number | null;
            planned: components["schemas"]["Money"];
            projectedAtEnd: components["schemas"]["Money"] | null;
            spent: components["schemas"]["Money"];
            state: components["schemas"]["State"];
        };
        /** @enum {string} */
        BudgetPart: "CAMPAIGN" | "CREATOR" | "MONTH";
        /** @enum {string} */
        Cadence: "WEEK" | "MONTH";
        CampaignMonitor: {
            budget: components["schemas"]["BudgetPace"] | null;
            campaign: components["schemas"]["MonitoredCampaign"];
            /** @example USD */
            currency: string;
            cut: components["schemas"]["CutProposal"][];
            figures: components["schemas"]["CampaignPace"][];
            window: components["schemas"]["CampaignWindow"];
        };
        CampaignPace: {
            figure: components["schemas"]["QueryFigure"];
            /** @example 420000 */
            projectedAtEnd: number | null;
        };
        CampaignWindow: {
            asOf: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @example 28
             */
            days: number | null;
            /**
             * Format: int64
             * @example 7
             */
            elapsed: number;
            /** @example 0.25 */
            elapsedShare: number | null;
            /**
             * Format: int64
             * @example 21
             */
            left: number | null;
            state: components["schemas"]["State1"];
        };
        /** @enum {string} */
        CardBasis: "DEFAULT" | "MANUAL" | "DERIVED";
        /** @enum {string} */
        Change: "UNITS" | "SHARE" | "RATE" | "LATE_DATA" | "SETTING" | "IDENTITY";
        ChangeAge: {
            /** Format: int64 */
            hours: number;
            knownAt: components["schemas"]["Instant"];
            knownBefore: components["schemas"]["Instant"];
        };
        ChangeCause: {
            change: components["schemas"]["Change"];
            /** @example series */
            dimension: string | null;
            /** @example -39000 */
            effect: number;
            /** @example Series Morning routine: 1,200 for each of 10 posts instead of 5,100: -39,000. */
            explanation: string;
            /** @example 0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e */
            key: string | null;
            /** @example Morning routine */
            name: string | null;
            /** @example 0.87 */
            share: number | null;
        };
        ChangeDimension: {
            /** @example network */
            dimension: string;
            keys: components["schemas"]["ChangeSegment"][];
            /** @example Network */
            label: string;
            mix: number;
            rate: number;
            /**
             * Format: int32
             * @example 3
             */
            segments: number;
            volume: number;
        };
        ChangeExplanation: {
            after: components["schemas"]["QueryFigure"];
            afterDays: components["schemas"]["Days"];
            age: components["schemas"]["ChangeAge"];
            before: components["schemas"]["QueryFigure"];
            beforeDays: components["schemas"]["Days"];
            causes: components["schemas"]["ChangeCause"][];
            /** @example EUR */
            currency: string;
            /** @example -30000 */
            difference: number | null;
            dimensions: components["schemas"]["ChangeDimension"][];
            freshness: components["schemas"]["Freshness"];
            hints: components["schemas"]["ChangeCause"][];
            identities: components["schemas"]["IdentityMove"][];
            late: components["schemas"]["LateFacts"][];
            measure: components["schemas"]["AnswerColumn"];
            parts: components["schemas"]["ChangePart"][];
            settings: components["schemas"]["SettingsUsed"][];
            timeline: components["schemas"]["TimelineBeside"][];
            /** @example Europe/Oslo */
            timeZone: string;
            unit: components["schemas"]["CountedIn"];
            unknown: string[];
        };
        ChangePart: {
            /** @example 18 posts instead of 24, each as before. */
            explanation: string;
            part: components["schemas"]["ChangePartKind"];
            /** @example 0.4133 */
            share: number | null;
            /** @example -12400 */
            value: number;
        };
        /** @enum {string} */
        ChangePartKind: "VOLUME" | "MIX" | "RATE" | "LATE_DATA" | "SETTING" | "IDENTITY";
        ChangePeriod: {
            /** @example 2026-09-01 */
            from: components["schemas"]["LocalDate"];
            /** @example 2026-09-30 */
            to: components["schemas"]["LocalDate"];
        };
        ChangeQuestion: {
            after: components["schemas"]["ChangePeriod"];
            before: components["schemas"]["ChangePeriod"];
            filters?: components["schemas"]["QuestionFilter"][] | null;
            /** @example views */
            measure: string;
        };
        ChangeSegment: {
            after: components["schemas"]["ChangeSegmentPeriod"];
            before: components["schemas"]["ChangeSegmentPeriod"];
            /** @example TIKTOK */
            key: string | null;
            mix: number;
            /** @example Morning routine */
            name: string | null;
            rate: number;
            total: number;
            volume: number;
        };
        ChangeSegmentPeriod: {
            amount: number;
            each: number | null;
            units: number;
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
        CommentsOfClass: {
            /** @example INTENT */
            commentClass: string | null;
            /** @example 31 */
            comments: number | null;
        };
        CommitmentKept: {
            accountId: components["schemas"]["UUID"] | null;
            /**
             * @description cadence_adherence over these weeks: published / planned
             * @example 0.75
             */
            adherence: number | null;
            commitmentId: components["schemas"]["UUID"];
            lastDay: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @example 6
             */
            longestStreak: number;
            /**
             * Format: int32
             * @description Of weeks kept and missed that are over
             */
            planned: number;
            /**
             * Format: int32
             * @example 4
             */
            postsPerWeek: number;
            /**
             * Format: int32
             * @description Of weeks kept and missed that are over
             */
            published: number;
            seriesId: components["schemas"]["UUID"] | null;
            startsOn: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description Consecutive weeks at or above the commitment, up to now
             * @example 3
             */
            streak: number;
            weeks: components["schemas"]["KeptWeek"][];
            /**
             * Format: int32
             * @example 9
             */
            weeksKept: number;
            /**
             * Format: int32
             * @example 2
             */
            weeksMissed: number;
        };
        CommitmentsKept: {
            commitments: components["schemas"]["CommitmentKept"][];
            freshness: components["schemas"]["Freshness"];
            /** @example Europe/Oslo */
            timeZone: string;
            today: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        ComparedWith: "PREVIOUS_PERIOD" | "PREVIOUS_YEAR";
        Comparison: {
            from?: components["schemas"]["LocalDate"] | null;
            to?: components["schemas"]["LocalDate"] | null;
            /** @example PREVIOUS_PERIOD */
            with?: components["schemas"]["ComparedWith"] | null;
        };
        CompetitorsCompared: {
            freshness: components["schemas"]["Freshness"];
            networks: components["schemas"]["CompetitorsOnNetwork"][];
            ownDataset: components["schemas"]["Dataset"];
            period: components["schemas"]["Days"];
            /** @example Europe/Berlin */
            timeZone: string;
            /**
             * Format: int32
             * @description Of the rule
             * @example 1
             */
            version: number;
        };
        CompetitorsOnNetwork: {
            competitors: components["schemas"]["CompetitorVoice"][];
            network: components["schemas"]["Network"];
            own: components["schemas"]["Voice"];
            /**
             * Format: int32
             * @description Own posts that are compared by their ORGANIC counters, as COMBINED was asked for and not told of them
             * @example 21
             */
            ownOrganicOnly: number;
            shares: components["schemas"]["VoiceShares"];
            /** @description All tracked competitors together */
            tracked: components["schemas"]["Voice"];
        };
        CompetitorVoice: {
            competitorId: components["schemas"]["UUID"];
            /** @example Glow Lab */
            name: string;
            ownShares: components["schemas"]["VoiceShares"];
            voice: components["schemas"]["Voice"];
        };
        CostPer: {
            /** @example 6000 */
            count: number | null;
            /** @example 2000 */
            fee: number | null;
            /** @example 0.3333 */
            price: number | null;
        };
        /** @enum {string} */
        CountedIn: "POSTS" | "CLICKS" | "CONVERSIONS" | "DENOMINATOR" | "ROWS";
        Coverage: {
            oldestSnapshotAt: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @example 0
             */
            postsEstimated: number;
            /**
             * Format: int32
             * @example 20
             */
            postsInScope: number;
            /**
             * Format: int32
             * @example 18
             */
            postsWithSnapshot: number;
            /** @example 0.9 */
            ratio: number | null;
        };
        CreatorCosts: {
            engagement: components["schemas"]["CostPer"];
            intentSignal: components["schemas"]["CostPer"];
            view: components["schemas"]["CostPer"];
        };
        CreatorRoi: {
            asOf: components["schemas"]["Instant"] | null;
            attribution: components["schemas"]["Attribution"] | null;
            basis: components["schemas"]["Basis"];
            /** @example 1.9024 */
            cashScore: number | null;
            costs: components["schemas"]["CreatorCosts"];
            coverage: components["schemas"]["Coverage"];
            creatorId: components["schemas"]["UUID"];
            /** @example Mia Wong */
            creatorName: string;
            emv: components["schemas"]["EarnedMedia"];
            /** @example The creator earned more than three times the fee. */
            explanation: string;
            fee: components["schemas"]["Fee"];
            formula: components["schemas"]["Formula"];
            freshness: components["schemas"]["FeedFreshness"][];
            period: components["schemas"]["Period"];
            rateCards: components["schemas"]["RateCardUsed"][];
            reason: components["schemas"]["Judgement"];
            revenue: components["schemas"]["Revenue"];
            /** @example 2.4681 */
            score: number | null;
            spend: components["schemas"]["CreatorSpend"];
            verdict: components["schemas"]["Verdict"];
        };
        CreatorSpend: {
            adjustments: components["schemas"]["Money"] | null;
            bonuses: components["schemas"]["Money"] | null;
            commissions: components["schemas"]["Money"] | null;
            expenses: components["schemas"]["Money"] | null;
            fees: components["schemas"]["Money"] | null;
            /** @example 3.1 */
            score: number | null;
            total: components["schemas"]["Money"] | null;
        };
        /** @enum {string} */
        Criterion: "EXPOSURE_MEASURED" | "SAVES_TRACKED" | "SHARES_TRACKED" | "PROFILE_VISITS_TRACKED" | "CLICKS_TRACKED" | "LINKS_TAGGED" | "CONVERSIONS_RECEIVED" | "CONVERSIONS_ASSISTED" | "PILLARS_COMPARED" | "CREATORS_SCORED" | "ORGANIC_VALUE_PRICED" | "AMPLIFIED_BY_INTENT" | "LIFT_STUDIES" | "REVENUE_MODEL_LINE";
        CutProposal: {
            /** @example 0.0146 */
            chance: number;
            /** @example 6.2 */
            expected: number;
            id: components["schemas"]["UUID"];
            /** @example conversions */
            measure: string;
            /** @example Retinol before or after? */
            name: string | null;
            /** @example Costs 120.00 a result where the rest of the campaign costs 19.35. */
            reason: string;
            /** @example 1 */
            result: number;
            spend: components["schemas"]["Money"];
            unit: components["schemas"]["Unit1"];
        };
        /** @enum {string} */
        Dataset: "ORGANIC" | "PAID" | "COMBINED";
        DayOfTraffic: {
            day: components["schemas"]["LocalDate"];
            /** @example 340 */
            directSessions: number | null;
            /** @example 120 */
            orders: number | null;
            /** @example 310 */
            profileViews: number | null;
            /** @example 71 */
            searches: number | null;
            /** @example 1204 */
            sessions: number | null;
            /** @example 44 */
            taggedClicks: number | null;
            /** @example 95 */
            tiktokSessions: number | null;
            /** @example 54 */
            unknownOriginOrders: number | null;
            /** @example 812 */
            visits: number | null;
        };
        Days: {
            /** @example 2026-09-01 */
            from: components["schemas"]["LocalDate"];
            /** @example 2026-11-30 */
            to: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        DeliveryState: "PENDING" | "DELIVERED" | "FAILED";
        /** @enum {string} */
        Denominator: "VIEWS" | "FOLLOWERS" | "REACH" | "IMPRESSIONS" | "CLICKS" | "CONVERSIONS" | "SPEND" | "ENGAGEMENTS" | "INTENT_SIGNALS" | "POSTS" | "NONE" | "UNSTATED";
        /** @enum {string} */
        DerivablePrice: "CPM" | "LINK_CLICK" | "NEW_FOLLOWER";
        DerivedPrice: {
            derived: components["schemas"]["DerivablePrice"];
            /** @example spend / impressions x 1000 */
            formula: string;
            price: components["schemas"]["PriceRange"];
            range: string;
            sample: components["schemas"]["PriceSample"];
        };
        Diagnosis: {
            /** @example New hooks for the series */
            actionNote: string | null;
            actionOn: components["schemas"]["LocalDate"] | null;
            createdAt: components["schemas"]["Instant"];
            /** @description When it was resolved or lapsed */
            endedOn: components["schemas"]["LocalDate"] | null;
            figures: components["schemas"]["FiredFigure"][];
            figuresAtAction: components["schemas"]["FiredFigure"][] | null;
            foundOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            lastFoundOn: components["schemas"]["LocalDate"];
            layer: components["schemas"]["Layer"];
            /** @example A test of a new opening, as planned */
            mutedReason: string | null;
            /** @description The last day; none: as long as it fires */
            mutedUntil: components["schemas"]["LocalDate"] | null;
            /** @example Change the hook. */
            nextStep: string;
            outcome: components["schemas"]["DiagnosisOutcome"];
            /** @example The opening is the problem, not the audience. */
            reading: string;
            /** @example hook_collapse */
            rule: string;
            /**
             * Format: int32
             * @example 1
             */
            ruleVersion: number;
            state: components["schemas"]["DiagnosisState"];
            /** @example 0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e */
            subjectKey: string;
            subjectKind: components["schemas"]["SubjectKind"];
            /** @example Retinol before or after? */
            subjectName: string | null;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        DiagnosisCheck: {
            day: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @example 6
             */
            found: number;
            /**
             * Format: int32
             * @description Which the rules look at no more
             * @example 0
             */
            lapsed: number;
            layers: components["schemas"]["WorkLayer"][];
            /**
             * Format: int32
             * @description Of these, how many were not open before
             * @example 2
             */
            opened: number;
            /**
             * Format: int32
             * @example 1
             */
            resolved: number;
            /**
             * Format: int32
             * @example 17
             */
            rules: number;
        };
        /** @enum {string} */
        DiagnosisOutcome: "NO_ACTION" | "PENDING" | "RESOLVED" | "UNKNOWN" | "UNCHANGED";
        DiagnosisRule: {
            /** @example the hook rate of a post is below 60 % of the brand's */
            condition: string;
            /** @example hook_collapse */
            id: string;
            layer: components["schemas"]["Layer"];
            /** @example Change the hook. */
            nextStep: string;
            /** @example The opening is the problem, not the audience. */
            reading: string;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        DiagnosisRules: {
            items: components["schemas"]["DiagnosisRule"][];
        };
        /** @enum {string} */
        DiagnosisState: "OPEN" | "MUTED" | "RESOLVED" | "LAPSED";
        Dimension: {
            /** @example hook_kind */
            id: string;
            kind: components["schemas"]["Kind"];
            /** @example Hook kind */
            label: string;
            /**
             * @example [
             *       "views"
             *     ]
             */
            metrics: string[];
            several: boolean;
            /** @example A term of the brand's vocabulary HOOK_KIND */
            summary: string;
        };
        DimensionList: {
            items: components["schemas"]["Dimension"][];
        };
        /** @enum {string} */
        Direction: "AT_LEAST" | "AT_MOST";
        /** @enum {string} */
        DisabledReason: "GONE" | "FAILING";
        EarnedMedia: {
            amount: components["schemas"]["Money"] | null;
            high: components["schemas"]["Money"] | null;
            lines: components["schemas"]["EmvLine"][];
            low: components["schemas"]["Money"] | null;
            note: string;
        };
        EmvLine: {
            action: components["schemas"]["PricedAction"];
            amount: components["schemas"]["Money"] | null;
            /** @example 5000 */
            count: number | null;
            high: components["schemas"]["Money"] | null;
            low: components["schemas"]["Money"] | null;
            /** @example TIKTOK */
            network: string;
            /**
             * Format: int32
             * @example 1
             */
            per: number;
            /**
             * Format: int32
             * @example 12
             */
            posts: number;
            unitPrice: components["schemas"]["Money"] | null;
        };
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
        /** @enum {string} */
        EvidenceClass: "EXPOSURE" | "INTENT" | "ATTRIBUTED" | "INCREMENTAL";
        ExpectedCost: {
            /**
             * Format: int64
             * @example 42
             */
            adDays: number;
            /** @example 1470 */
            clicks: number | null;
            /** @example 0.55 */
            cpc: number | null;
            /** @example 6.88 */
            cpm: number | null;
            /** @example EUR */
            currency: string | null;
            /** @example 118000 */
            impressions: number | null;
            missing: components["schemas"]["ExpectedCostMissing"] | null;
            period: components["schemas"]["Days"];
            /** @example 812.4 */
            spend: number | null;
        };
        /** @enum {string} */
        ExpectedCostMissing: "NO_SPARK_ADS" | "SPEND_UNKNOWN" | "SAMPLE_TOO_SMALL";
        /** @enum {string} */
        FactKind: "SNAPSHOTS" | "ACCOUNT_DAYS" | "AUDIENCES" | "RETENTION_CURVES" | "VIEW_SOURCES" | "COMMENTS" | "MENTIONS" | "COMPETITOR_SNAPSHOTS" | "CLICKS" | "CONVERSIONS" | "CREDITS" | "AD_DAYS" | "TRAFFIC" | "WEB_TRAFFIC" | "SOURCE_DAYS" | "SURVEY_DAYS" | "HEADCOUNTS" | "UTM_AUDITS" | "ATTRIBUTION_DAYS";
        FactNews: {
            facts: components["schemas"]["FactKind"];
            /** @description The latest instant that a fact is about */
            newestAt: components["schemas"]["Instant"] | null;
            /** @description The latest day, of facts that are of days */
            newestDay: components["schemas"]["LocalDate"] | null;
            /** @description When the sister service recorded the last one */
            toldAt: components["schemas"]["Instant"] | null;
        };
        Fee: {
            partnerships: components["schemas"]["PartnershipFee"][];
            total: components["schemas"]["Money"];
        };
        FeedFreshness: {
            asOf: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @example 0
             */
            failures: number;
            /** @example creator */
            feed: string;
            polledAt: components["schemas"]["Instant"] | null;
        };
        FeedLag: {
            asOf: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @example 0
             */
            failures: number;
            /** @example creator */
            feed: string;
            /**
             * Format: int64
             * @description Seconds since asOf
             * @example 2
             */
            lagSeconds: number | null;
            /** @description When the last change that was applied happened */
            lastChangeAt: components["schemas"]["Instant"] | null;
            /**
             * Format: int64
             * @description Changes of the brand that could not be applied; no figure holds them
             * @example 0
             */
            parked: number;
            polledAt: components["schemas"]["Instant"] | null;
        };
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
        FigureBesideUsual: {
            day: components["schemas"]["LocalDate"];
            /** @example 520 */
            high: number;
            /** @example direct_sessions */
            measure: string;
            /** @example 6.2 */
            off: number;
            /** @example 310 */
            usual: number;
            /** @example 1480 */
            value: number;
        };
        /** @enum {string} */
        FigureState: "MEASURED" | "MANUAL" | "ESTIMATED";
        FiredFigure: {
            /** @example 0.33 */
            limit: number | null;
            /** @example hook_rate_3s */
            measure: string;
            /** @example this post, 2026-10-26 to 2026-11-22 */
            of: string;
            /** @example 0.21 */
            value: number | null;
        };
        ForbiddenProof: {
            /** @example Link clicks */
            label: string;
            /**
             * @example [
             *       "link_clicks"
             *     ]
             */
            measures: string[];
            onlyAlone: boolean;
            /** @example who remembers a brand need not click */
            reason: string;
        };
        ForbiddenUse: {
            objective: components["schemas"]["Objective"];
            /** @example who has watched has not bought: views are exposure */
            reason: string;
        };
        Formula: {
            /** @example creator_roi_score */
            id: string;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        Freshness: {
            asOf: components["schemas"]["Instant"] | null;
            feeds: components["schemas"]["FeedFreshness"][];
        };
        FreshnessBySource: {
            asOf: components["schemas"]["Instant"] | null;
            facts: components["schemas"]["FactNews"][];
            feeds: components["schemas"]["FeedLag"][];
        };
        Goal: {
            abandonedAt: components["schemas"]["Instant"] | null;
            baseline: components["schemas"]["GoalBaseline"] | null;
            createdAt: components["schemas"]["Instant"];
            /** @default AT_LEAST */
            direction: components["schemas"]["Direction"];
            filters: components["schemas"]["QuestionFilter"][] | null;
            /**
             * @description Left out: today
             * @example 2026-12-01
             */
            from: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            /** @example intent_signals */
            measure: string;
            /** @example From the workshop of November */
            note: string | null;
            objective: components["schemas"]["Objective"];
            /** @example mia.operator */
            owner: string | null;
            /** @example The launch moved to spring */
            reason: string | null;
            /**
             * @description In the measure's unit: 0.05 for 5 %
             * @example 100000
             */
            target: number;
            /** @example Double the intent of skin care */
            title: string;
            /** @example 2027-02-28 */
            to: components["schemas"]["LocalDate"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            warnings: components["schemas"]["GoalWarning"][];
        };
        /**
         * @example {
         *       "from": "2026-09-01",
         *       "to": "2026-11-21"
         *     }
         */
        GoalBaseline: {
            /**
             * @description First day, before the goal
             * @example 2026-09-01
             */
            from?: components["schemas"]["LocalDate"] | null;
            /** @example 2026-11-30 */
            to?: components["schemas"]["LocalDate"] | null;
            /** @description Stated, instead of the days */
            value?: number | null;
        };
        GoalForecast: {
            /**
             * Format: double
             * @example 0.95
             */
            confidence: number;
            /**
             * Format: int32
             * @example 6
             */
            degreesOfFreedom: number;
            /** @example 106700 */
            high: number;
            /** @example 88100 */
            low: number;
            method: components["schemas"]["GoalForecastMethod"];
            /** @example 97400 */
            value: number;
            /**
             * Format: int32
             * @example 8
             */
            weeks: number;
        };
        /** @enum {string} */
        GoalForecastMethod: "MEAN_OF_WEEKS" | "RATIO_OF_WEEKS";
        GoalPace: {
            /** @example 0.61 */
            elapsed: number;
            /** @example 61000 */
            expected: number | null;
            method: components["schemas"]["GoalPaceMethod"];
        };
        /** @enum {string} */
        GoalPaceMethod: "WEEKDAY_PATTERN" | "LINEAR" | "VALUE_SO_FAR";
        GoalProgress: {
            baseline: components["schemas"]["GoalProgressBaseline"];
            direction: components["schemas"]["Direction"];
            figure: components["schemas"]["QueryFigure"] | null;
            forecast: components["schemas"]["GoalForecast"] | null;
            goalId: components["schemas"]["UUID"];
            /** @example intent_signals */
            measure: string;
            objective: components["schemas"]["Objective"];
            pace: components["schemas"]["GoalPace"] | null;
            period: components["schemas"]["Days"];
            state: components["schemas"]["GoalState"];
            /** @example 100000 */
            target: number;
            /** @example 2026-12-23 */
            through: components["schemas"]["LocalDate"] | null;
            unit: components["schemas"]["Unit"] | null;
            warnings: components["schemas"]["GoalWarning"][];
        };
        GoalProgressBaseline: {
            days: components["schemas"]["Days"] | null;
            /** @example 79120 */
            forThePeriod: number | null;
            /** @example 80000 */
            value: number | null;
        };
        /** @enum {string} */
        GoalState: "NOT_STARTED" | "ON_PACE" | "BEHIND" | "REACHED" | "MISSED" | "UNKNOWN";
        GoalUpdate: {
            baseline?: components["schemas"]["GoalBaseline"] | null;
            /** @default AT_LEAST */
            direction?: components["schemas"]["Direction"];
            filters?: components["schemas"]["QuestionFilter"][] | null;
            /**
             * @description Left out: today
             * @example 2026-12-01
             */
            from?: components["schemas"]["LocalDate"] | null;
            /** @example intent_signals */
            measure: string;
            /** @example From the workshop of November */
            note?: string | null;
            objective: components["schemas"]["Objective"];
            /** @example mia.operator */
            owner?: string | null;
            /**
             * @description In the measure's unit: 0.05 for 5 %
             * @example 100000
             */
            target: number;
            /** @example Double the intent of skin care */
            title: string;
            /** @example 2027-02-28 */
            to: components["schemas"]["LocalDate"];
        };
        GoalWarning: {
            code: components["schemas"]["GoalWarningCode"];
            /** @example The last 8 weeks make 12000 to 18000 likely by 2027-02-28; the target is 40000. */
            detail: string;
        };
        /** @enum {string} */
        GoalWarningCode: "NOT_MEASURABLE" | "AGAINST_OBJECTIVE" | "PERIOD_TOO_SHORT" | "NO_HISTORY" | "OUT_OF_REACH";
        /** @enum {string} */
        Granularity: "DAY" | "WEEK" | "MONTH";
        Growth: {
            accounts: components["schemas"]["AccountGrowth"][];
            columns: components["schemas"]["AnswerColumn"][];
            /** @description What the network tells of posts, by their series and kind; who followed on a day without a post's telling is in none of it */
            newFollowers: components["schemas"]["Answer"];
            period: components["schemas"]["Days"];
            /** @example Europe/Oslo */
            timeZone: string;
        };
        GrowthCarried: {
            /**
             * Format: int32
             * @example 4
             */
            days: number;
            /**
             * Format: int64
             * @description What all days gained that gained anything
             * @example 5200
             */
            gained: number;
            /** @description The ten greatest at most, the greatest first */
            greatest: components["schemas"]["GrowthDay"][];
        };
        GrowthDay: {
            from: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @example 1240
             */
            gain: number;
            /** @description That came out on it or on one of the two days before it */
            posts: components["schemas"]["PostBeforeGrowth"][];
            to: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        GrowthPattern: "STEADY" | "STAIRCASE" | "FLAT" | "DECLINING" | "UNKNOWN";
        GrowthPatternFound: {
            /**
             * Format: int32
             * @description From the first to the last measured one
             * @example 90
             */
            days: number;
            /**
             * Format: int32
             * @description Of these days
             * @example 88
             */
            measuredDays: number;
            /**
             * Format: int32
             * @description Readings that jump by 1 % or more and are back at the next: left out of the pattern and of the days
             * @example 1
             */
            outliers: number;
            pattern: components["schemas"]["GrowthPattern"];
            /** @description Why it is UNKNOWN */
            reason: components["schemas"]["UnknownReason"] | null;
            /**
             * Format: int32
             * @description Days that gain more than the median day by over three deviations; none where it was not looked for
             * @example 3
             */
            spikes: number | null;
            /**
             * @description What the spikes gain above the median day, of the growth
             * @example 0.6412
             */
            spikeShare: number | null;
            /**
             * Format: int32
             * @description Of the rule
             * @example 1
             */
            version: number;
        };
        IdentityMove: {
            /** @example -2.5 */
            conversions: number;
            creatorId: components["schemas"]["UUID"] | null;
            /** @example Mia Wong */
            name: string | null;
            /**
             * Format: int64
             * @example 3
             */
            orders: number;
            /** @example -180 */
            value: number | null;
        };
        ImportedBenchmark: {
            /** @example SPARK */
            adKind?: string | null;
            /** @example USD */
            currency?: string | null;
            /** @description Left out: what the measure says, else UNSTATED */
            denominator?: components["schemas"]["Denominator"] | null;
            /** Format: int64 */
            followersBelow?: number | null;
            /** Format: int64 */
            followersFrom?: number | null;
            /** @example In-feed */
            format?: string | null;
            high?: number | null;
            /** @example Beauty */
            industry?: string | null;
            low?: number | null;
            /**
             * @description The id of a measure, or a usual name of one
             * @example Median CTR
             */
            measure: string;
            mid?: number | null;
            /** @example TikTok */
            network?: string | null;
            note?: string | null;
            /** @example Q3 2025 */
            period?: string | null;
            periodFrom?: components["schemas"]["LocalDate"] | null;
            periodTo?: components["schemas"]["LocalDate"] | null;
            /** @example 2025-11-03 */
            publishedOn?: components["schemas"]["LocalDate"] | null;
            /** @example Worldwide */
            region?: string | null;
            /** @example 100K-500K */
            sizeClass?: string | null;
            /** @example Emplifi */
            source: string;
            /** @example MEDIAN */
            statistic?: components["schemas"]["Statistic"] | null;
            /** @description Left out: what the value or the measure says */
            unit?: components["schemas"]["BenchmarkUnit"] | null;
            url?: string | null;
            /** @example 1.12% */
            value?: string | null;
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
        IntentComments: {
            byClass: components["schemas"]["CommentsOfClass"][];
            /** @example 31 */
            intent: number | null;
            /** @example 120 */
            read: number | null;
            /** @example /v1/brands/acme-cosmetics/comments?postId=0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e&commentClass=INTENT */
            texts: string;
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
        /** @enum {string} */
        Judgement: "SCORE_ABOVE_3" | "SCORE_FROM_1_5_TO_3" | "SCORE_BELOW_1_5" | "NO_FEE" | "NOTHING_COVERED";
        KeptWeek: {
            /** @example 2026-11-23 */
            monday: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description Posts planned for the week
             * @example 4
             */
            planned: number;
            /**
             * Format: int32
             * @description Posts that came out in it, planned or not
             * @example 5
             */
            published: number;
            state: components["schemas"]["WeekState"];
        };
        /** @enum {string} */
        Kind: "RESOURCE" | "TERM" | "WORD" | "NUMBER";
        /** @enum {string} */
        LateFact: "SNAPSHOT" | "VIEW_SOURCES" | "ACCOUNT_DAY" | "COMMENT" | "CHANGED_COMMENT" | "CLICK_COUNT" | "AD_DAY" | "RESTATED_AD_DAY" | "CONVERSION" | "CORRECTED_CONVERSION" | "DECISION_ON_CREDIT";
        LateFacts: {
            fact: components["schemas"]["LateFact"];
            /**
             * Format: int64
             * @example 12
             */
            facts: number;
            firstRecordedAt: components["schemas"]["Instant"];
            lastRecordedAt: components["schemas"]["Instant"];
            /** @example API */
            source: string | null;
            /**
             * Format: int64
             * @example 4
             */
            subjects: number;
        };
        /** @enum {string} */
        Layer: "STRATEGY" | "CREATIVE" | "DISTRIBUTION" | "MEASUREMENT";
        LeftOutMeasure: {
            /** @example order_value */
            measure: string;
            /** @example order_value cannot be parted by series: it is made of conversions, whether they are credited or not, and these have no series. */
            reason: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Maturity: {
            points: components["schemas"]["MaturityPoint"][];
            /** @example Europe/Oslo */
            timeZone: string;
        };
        MaturityEvidence: {
            criterion: components["schemas"]["Criterion"];
            /** @example Saves are tracked */
            label: string;
            /**
             * Format: int32
             * @example 2
             */
            level: number;
            met: boolean;
            /** @example months of the last three in which saves are told */
            query: string;
            since: components["schemas"]["LocalDate"] | null;
            /**
             * Format: int64
             * @example 2
             */
            threshold: number;
            /**
             * Format: int64
             * @example 3
             */
            value: number | null;
        };
        MaturityNext: {
            /**
             * Format: int32
             * @example 3
             */
            level: number;
            missing: components["schemas"]["Criterion"][];
            /** @example Attribution */
            name: string;
            steps: string[];
        };
        MaturityPoint: {
            day: components["schemas"]["LocalDate"];
            evidence: components["schemas"]["MaturityEvidence"][];
            facts: components["schemas"]["Days"];
            /**
             * Format: int32
             * @example 2
             */
            level: number | null;
            /** @example Engagement and intent */
            name: string;
            next: components["schemas"]["MaturityNext"] | null;
        };
        MeasuredBoost: {
            /**
             * Format: int32
             * @example 28
             */
            baselineDays: number;
            /** @example USD */
            currency: string;
            /** @description The last day of ads */
            endedOn: components["schemas"]["LocalDate"];
            evidence: components["schemas"]["EvidenceClass"];
            incrementalConversions: components["schemas"]["MeasuredBoostEstimate"] | null;
            incrementalRoas: components["schemas"]["MeasuredBoostEstimate"] | null;
            incrementalValue: components["schemas"]["MeasuredBoostEstimate"] | null;
            /** @example 0.9 */
            level: number;
            measuredAt: components["schemas"]["Instant"];
            measurementId: components["schemas"]["UUID"];
            /** @example INTERVAL_SPANS_ZERO */
            missing: string | null;
            /**
             * Format: int32
             * @example 0
             */
            otherBoosts: number;
            postId: components["schemas"]["UUID"];
            spend: components["schemas"]["Money"] | null;
            startedOn: components["schemas"]["LocalDate"];
            state: components["schemas"]["MeasuredBoostState"];
        };
        MeasuredBoostEstimate: {
            /** @example 1.3205 */
            from: number;
            /** @example 3.4999 */
            to: number;
            /** @example 2.4102 */
            value: number;
        };
        /** @enum {string} */
        MeasuredBoostState: "RUNNING" | "SETTLING" | "SETTLED";
        Metric: {
            caveats: string[];
            /** @example true */
            collaborators: boolean;
            /**
             * @example [
             *       "counters of posts"
             *     ]
             */
            countedIn: string[];
            dataset: components["schemas"]["Dataset"] | null;
            evidence: components["schemas"]["EvidenceClass"];
            /** @example false */
            finance: boolean;
            /** @example (likes + comments + shares + saves) / views */
            formula: string;
            /**
             * @example [
             *       "series",
             *       "network"
             *     ]
             */
            groupBy: string[];
            /** @example engagement_rate_by_views */
            id: string;
            /** @example Engagement rate by views */
            label: string;
            provesNothingOf: components["schemas"]["ForbiddenUse"][];
            refused: components["schemas"]["RefusedDimension"][];
            total: components["schemas"]["TotalRule"];
            unit: components["schemas"]["Unit"];
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        MetricList: {
            items: components["schemas"]["Metric"][];
        };
        /** @enum {string} */
        Misfit: "DENOMINATOR_UNSTATED" | "DENOMINATOR_DIFFERS" | "NETWORK_DIFFERS" | "AD_KIND_DIFFERS" | "CURRENCY_DIFFERS" | "SIZE_CLASS_UNKNOWN" | "SIZE_CLASS_DIFFERS";
        /** @enum {string} */
        MissingInValue: "COUNT_UNKNOWN" | "NOT_PRICED";
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
        MonitoredCampaign: {
            endsOn: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            launch: boolean;
            /** @example Spring launch */
            name: string;
            objective: components["schemas"]["Objective"];
            startsOn: components["schemas"]["LocalDate"];
            /** @example ACTIVE */
            status: string;
        };
        /** @enum {string} */
        MusicState: "COMMERCIAL_LIBRARY" | "OWN" | "LICENSED" | "NONE" | "GENERAL" | "UNKNOWN";
        /** @enum {string} */
        Network: "TIKTOK" | "INSTAGRAM" | "YOUTUBE";
        NewAmplificationCancellation: {
            /** @example The product is sold out */
            reason: string;
        };
        NewAmplificationDecision: {
            budget?: components["schemas"]["Money"] | null;
            /** @example 2026-09-01 */
            from?: components["schemas"]["LocalDate"] | null;
            /**
             * Format: int64
             * @example 1000
             */
            minimumViews?: number | null;
            /** @example The creator has sent a code for 30 days by e-mail */
            note?: string | null;
            overrides?: components["schemas"]["AmplificationBlockerCode"][] | null;
            postId: components["schemas"]["UUID"];
            /** @example 2026-11-30 */
            to?: components["schemas"]["LocalDate"] | null;
            /** @example SKIP */
            verdict: components["schemas"]["AmplificationVerdict"];
        };
        NewAmplificationEnd: {
            /** @example 2026-11-22 */
            day?: components["schemas"]["LocalDate"] | null;
            /** @example The budget is spent */
            reason?: string | null;
        };
        NewAmplificationStart: {
            /** @example 2026-11-20 */
            day?: components["schemas"]["LocalDate"] | null;
        };
        NewBenchmark: {
            /**
             * @description Null: of all kinds of ads
             * @example SPARK
             */
            adKind?: string | null;
            /**
             * @description Of money, and of nothing else
             * @example USD
             */
            currency?: string | null;
            /**
             * @description What the figure is divided by; UNSTATED where the source does not say, and then it is compared with nothing
             * @example VIEWS
             */
            denominator: components["schemas"]["Denominator"];
            /**
             * Format: int64
             * @description Of accounts with fewer
             * @example 500000
             */
            followersBelow?: number | null;
            /**
             * Format: int64
             * @description Of accounts with so many
             * @example 100000
             */
            followersFrom?: number | null;
            /** @example In-feed */
            format?: string | null;
            /**
             * @description The upper end of a range; alone, at most so much
             * @example 0.05
             */
            high?: number | null;
            /**
             * @description Null: all
             * @example Beauty
             */
            industry?: string | null;
            /**
             * @description The lower end of a range; alone, at least so much
             * @example 0.03
             */
            low?: number | null;
            /** @example engagement_rate_by_views */
            measure: string;
            /**
             * @description The value
             * @example 0.034
             */
            mid?: number | null;
            /**
             * @description Null: of several together
             * @example TIKTOK
             */
            network?: components["schemas"]["Network"] | null;
            /** @example Counts likes, comments and shares, no saves */
            note?: string | null;
            /**
             * @description First day measured
             * @example 2024-01-01
             */
            periodFrom?: components["schemas"]["LocalDate"] | null;
            /**
             * @description Last day measured
             * @example 2024-12-31
             */
            periodTo?: components["schemas"]["LocalDate"] | null;
            /** @example 2024-03-01 */
            publishedOn?: components["schemas"]["LocalDate"] | null;
            /** @example Worldwide */
            region?: string | null;
            /** @example Rival IQ 2024 */
            source: string;
            /**
             * @default UNSTATED
             * @example MEDIAN
             */
            statistic?: components["schemas"]["Statistic"];
            /**
             * @description PERCENT and PER_THOUSAND are kept and shown as the SHARE that they are
             * @example SHARE
             */
            unit: components["schemas"]["BenchmarkUnit"];
            /** @example https://www.rivaliq.com/blog/tiktok-benchmark-report/ */
            url?: string | null;
        };
        NewBenchmarkWithdrawal: {
            /** @example The source withdrew its report */
            why: string;
        };
        NewDiagnosisAction: {
            /** @example New hooks for the series */
            note: string;
        };
        NewDiagnosisMute: {
            /** @example A test of a new opening, as planned */
            reason: string;
            /**
             * @description The last day, today at the earliest; none: as long as it fires
             * @example 2026-12-31
             */
            until?: components["schemas"]["LocalDate"] | null;
        };
        NewGoal: {
            baseline?: components["schemas"]["GoalBaseline"] | null;
            /** @default AT_LEAST */
            direction?: components["schemas"]["Direction"];
            filters?: components["schemas"]["QuestionFilter"][] | null;
            /**
             * @description Left out: today
             * @example 2026-12-01
             */
            from?: components["schemas"]["LocalDate"] | null;
            /** @example intent_signals */
            measure: string;
            /** @example From the workshop of November */
            note?: string | null;
            objective: components["schemas"]["Objective"];
            /** @example mia.operator */
            owner?: string | null;
            /**
             * @description In the measure's unit: 0.05 for 5 %
             * @example 100000
             */
            target: number;
            /** @example Double the intent of skin care */
            title: string;
            /** @example 2027-02-28 */
            to: components["schemas"]["LocalDate"];
        };
        NewGoalAbandonment: {
            /** @example The launch moved to spring */
            reason: string;
        };
        NewRateCard: {
            /** @example USD */
            currency: string;
            derivationId?: components["schemas"]["UUID"] | null;
            network: components["schemas"]["Network"];
            prices: components["schemas"]["UnitPrices"];
            /** @example Agreed with the brand for 2027 */
            source: string;
            /** @example 2027-01-01 */
            validFrom: components["schemas"]["LocalDate"];
        };
        NewRateCardDerivation: {
            /**
             * @example [
             *       "SPARK"
             *     ]
             */
            adKinds?: string[] | null;
            /** @example 2026-09-01 */
            from?: components["schemas"]["LocalDate"] | null;
            network: components["schemas"]["Network"];
            /**
             * @example [
             *       "CPM"
             *     ]
             */
            prices: components["schemas"]["DerivablePrice"][];
            /** @example 2026-09-30 */
            to?: components["schemas"]["LocalDate"] | null;
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
        NewSavedQuery: {
            /** @example LAST_28_DAYS */
            days?: components["schemas"]["RelativeDays"] | null;
            /** @example For the Monday meeting: what to shoot next */
            description?: string | null;
            /** @example Hook kinds by length */
            name: string;
            question: components["schemas"]["Question"];
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
        NotCompared: {
            benchmarkId: components["schemas"]["UUID"];
            /** @example Brandwatch does not say what it divides by; engagement_rate_by_views is divided by views */
            detail: string;
            reason: components["schemas"]["Misfit"];
            /** @example Brandwatch */
            source: string;
        };
        NotConverted: {
            /** @example 12000 */
            amount: string;
            /**
             * Format: int64
             * @example 2
             */
            count: number;
            /** @example JPY */
            currency: string;
        };
        /** @enum {string} */
        Objective: "AWARENESS" | "ENGAGEMENT" | "CONVERSION";
        ObjectiveDescription: {
            /**
             * @example [
             *       "Brand-lift result"
             *     ]
             */
            besides: string[];
            cadence: components["schemas"]["Cadence"];
            forbidden: components["schemas"]["ForbiddenProof"][];
            /** @example Awareness */
            label: string;
            /**
             * Format: int32
             * @example 7
             */
            lagDays: number;
            /**
             * @example [
             *       "reach"
             *     ]
             */
            measures: string[];
            objective: components["schemas"]["Objective"];
        };
        ObjectiveList: {
            items: components["schemas"]["ObjectiveDescription"][];
        };
        ObjectiveReport: {
            answer: components["schemas"]["Answer"];
            besides: string[];
            cadence: components["schemas"]["Cadence"];
            /** @example Awareness */
            label: string;
            objective: components["schemas"]["Objective"];
            /** @example 2026-11-14 */
            settledUntil: components["schemas"]["LocalDate"];
        };
        PageAmplificationDecisionView: {
            items: components["schemas"]["AmplificationDecision"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageAuditEntry: {
            items: components["schemas"]["AuditEntry"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageBenchmarkView: {
            items: components["schemas"]["Benchmark"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageCandidateView: {
            items: components["schemas"]["AmplificationCandidate"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageCreatorRoi: {
            items: components["schemas"]["CreatorRoi"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageDeliverySummary: {
            items: components["schemas"]["WebhookDeliverySummary"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageDiagnosisView: {
            items: components["schemas"]["Diagnosis"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageErasureView: {
            items: components["schemas"]["Erasure"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageGoalView: {
            items: components["schemas"]["Goal"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageJobView: {
            items: components["schemas"]["Job"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageRateCard: {
            items: components["schemas"]["RateCard"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageRateCardDerivation: {
            items: components["schemas"]["RateCardDerivation"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageRebuildView: {
            items: components["schemas"]["Rebuild"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageSavedQueryView: {
            items: components["schemas"]["SavedQuery"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageWebhookView: {
            items: components["schemas"]["Webhook"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PartnershipFee: {
            amount: components["schemas"]["Money"];
            id: components["schemas"]["UUID"];
            /** @example Spring launch */
            name: string;
            /** @example ACTIVE */
            status: string;
        };
        Period: {
            end: components["schemas"]["Instant"];
            /** @example 2026-09-01 */
            from: components["schemas"]["LocalDate"] | null;
            start: components["schemas"]["Instant"] | null;
            /** @example America/New_York */
            timeZone: string;
            /** @example 2026-11-30 */
            to: components["schemas"]["LocalDate"] | null;
        };
        PostBeforeGrowth: {
            /**
             * @description Of what its counters are; COMBINED where nobody told ORGANIC
             * @example ORGANIC
             */
            dataset: string | null;
            id: components["schemas"]["UUID"];
            /** @example BRAND_ORGANIC */
            kind: string;
            /**
             * Format: int64
             * @description As the network tells them of the post
             * @example 900
             */
            newFollowers: number | null;
            publishedAt: components["schemas"]["Instant"];
            seriesId: components["schemas"]["UUID"] | null;
            /** @example Retinol before or after? */
            title: string;
            /**
             * Format: int64
             * @example 240000
             */
            views: number | null;
        };
        /** @enum {string} */
        PricedAction: "LIKE" | "COMMENT" | "SHARE" | "SAVE" | "IMPRESSION" | "PROFILE_VISIT" | "LINK_CLICK" | "NEW_FOLLOWER";
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
        PriceSample: {
            /**
             * Format: int32
             * @example 84
             */
            ads: number;
            /** @example 184000 */
            count: number;
            /**
             * Format: int32
             * @example 28
             */
            days: number;
            /** @example 2026-09-01 */
            firstDay: components["schemas"]["LocalDate"] | null;
            /** @example 2026-09-28 */
            lastDay: components["schemas"]["LocalDate"] | null;
            spend: components["schemas"]["Money"];
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
        ProductionCost: {
            /** @example unboxing */
            format?: string | null;
            /** @example UGC */
            kind?: string | null;
            price: components["schemas"]["PriceRange"];
        };
        ProfileSpike: {
            day: components["schemas"]["LocalDate"];
            /** @example Tag every organic link; ask at the checkout. */
            nextStep: string | null;
            profileViews: components["schemas"]["FigureBesideUsual"];
            reading: components["schemas"]["SpikeReading"];
            site: components["schemas"]["FigureBesideUsual"][];
            tagged: components["schemas"]["FigureBesideUsual"][];
            /** @example The site had no more visits than usual. */
            text: string;
            unexplained: components["schemas"]["FigureBesideUsual"][];
        };
        QueryFigure: {
            asOf: components["schemas"]["Instant"] | null;
            /** @example 160000 */
            before: number | null;
            /** @example 22000 */
            change: number | null;
            /** @example 0.1375 */
            changeRate: number | null;
            /** @example 0.9 */
            coverage: number | null;
            denominator: number | null;
            /**
             * Format: int64
             * @example 18
             */
            known: number;
            /** @example views */
            measure: string;
            /** @example 182000 */
            numerator: number | null;
            /**
             * Format: int64
             * @example 0
             */
            partial: number;
            /**
             * Format: int64
             * @example 20
             */
            scope: number | null;
            /** @example 0.25 */
            share: number | null;
            state: components["schemas"]["FigureState"] | null;
            /** @example 182000 */
            value: number | null;
        };
        Question: {
            /** @example false */
            ascending?: boolean | null;
            compare?: components["schemas"]["Comparison"] | null;
            filters?: components["schemas"]["QuestionFilter"][] | null;
            /** @example 2026-09-01 */
            from?: components["schemas"]["LocalDate"] | null;
            /** @example WEEK */
            granularity?: components["schemas"]["Granularity"] | null;
            /**
             * @example [
             *       "series"
             *     ]
             */
            groupBy?: string[] | null;
            /**
             * @example [
             *       "views",
             *       "intent_signal_conversion_rate"
             *     ]
             */
            measures: string[];
            /** @example ENGAGEMENT */
            objective?: components["schemas"]["Objective"] | null;
            /** @example views */
            orderBy?: string | null;
            /** @example false */
            postsOfPeriod?: boolean | null;
            /** @example true */
            rest?: boolean | null;
            /** @example true */
            share?: boolean | null;
            /** @example 2026-11-30 */
            to?: components["schemas"]["LocalDate"] | null;
            /**
             * Format: int32
             * @example 10
             */
            top?: number | null;
        };
        QuestionFilter: {
            /** @example network */
            dimension: string;
            /**
             * @example [
             *       "TIKTOK"
             *     ]
             */
            in?: string[] | null;
            notIn?: string[] | null;
        };
        RateCard: {
            basis: components["schemas"]["CardBasis"];
            createdAt: components["schemas"]["Instant"];
            /** @example USD */
            currency: string;
            derivationId: components["schemas"]["UUID"] | null;
            derived: components["schemas"]["DerivedPrice"][];
            id: components["schemas"]["UUID"];
            network: components["schemas"]["Network"];
            prices: components["schemas"]["UnitPrices"];
            /** @example Agreed with the brand for 2027 */
            source: string;
            /** @example 2027-01-01 */
            validFrom: components["schemas"]["LocalDate"] | null;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        RateCardDerivation: {
            /**
             * @example [
             *       "SPARK"
             *     ]
             */
            adKinds: string[] | null;
            /**
             * Format: int32
             * @example 1
             */
            basedOn: number;
            createdAt: components["schemas"]["Instant"];
            /** @example USD */
            currency: string;
            derived: components["schemas"]["DerivedPrice"][];
            /** @example 2026-09-01 */
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            network: components["schemas"]["Network"];
            prices: components["schemas"]["UnitPrices"];
            /** @example 2026-09-30 */
            to: components["schemas"]["LocalDate"];
        };
        RateCardUsed: {
            basis: components["schemas"]["CardBasis"];
            id: components["schemas"]["UUID"];
            network: components["schemas"]["Network"];
            /** @example Agreed with the brand for 2027 */
            source: string;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        Rebuild: {
            endedAt: components["schemas"]["Instant"] | null;
            /**
             * @description Who stopped it
             * @example ada
             */
            endedBy: string | null;
            /** @description Why it failed, or why it is tried again */
            failure: string | null;
            /** @description In the order of their names, once they are read */
            feeds: components["schemas"]["RebuildFeed"][];
            id: components["schemas"]["UUID"];
            phase: components["schemas"]["RebuildPhase"];
            requestedAt: components["schemas"]["Instant"];
            /** @example ada */
            requestedBy: string;
            startedAt: components["schemas"]["Instant"] | null;
            state: components["schemas"]["RebuildState"];
            /** Format: int64 */
            version: number;
            /**
             * @description What was in the way of the last try to switch; it is tried again
             * @example public.snapshot
             */
            waitsFor: string | null;
        };
        RebuildFeed: {
            /**
             * Format: int64
             * @description Read so far
             * @example 250000
             */
            changes: number;
            /** @example ProcessingException */
            failure: string | null;
            /**
             * Format: int32
             * @description Failed reads since the last good one
             * @example 0
             */
            failures: number;
            /** @example content */
            feed: string;
            /** @description When the last change that was read happened */
            lastChangeAt: components["schemas"]["Instant"] | null;
            /** @description When all that the feed showed was last read */
            readToEndAt: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        RebuildPhase: "PREPARING" | "READING" | "ANALYZING" | "SWITCHING";
        /** @enum {string} */
        RebuildState: "RUNNING" | "SWITCHED" | "CANCELLED" | "FAILED";
        RefusedDimension: {
            /** @example ad_kind */
            dimension: string;
            /** @example views cannot be parted by ad_kind: it is made of counters of posts, and these have no ad kind. */
            reason: string;
        };
        /** @enum {string} */
        RelativeDays: "TODAY" | "YESTERDAY" | "LAST_7_DAYS" | "LAST_28_DAYS" | "LAST_90_DAYS" | "THIS_WEEK" | "LAST_WEEK" | "THIS_MONTH" | "LAST_MONTH" | "THIS_QUARTER" | "LAST_QUARTER" | "THIS_YEAR" | "LAST_YEAR";
        Retention: {
            /** @description None where nobody told one */
            curve: components["schemas"]["RetentionTold"] | null;
            dataset: components["schemas"]["Dataset"];
            freshness: components["schemas"]["Freshness"];
            /** @example 15_TO_30 */
            lengthBand: string | null;
            /** @description The three seconds over which it falls most against the median, and up to two more such stretches, the greatest first */
            losses: components["schemas"]["RetentionLoss"][];
            median: components["schemas"]["RetentionMedian"];
            /** @example TIKTOK */
            network: string;
            postId: components["schemas"]["UUID"];
            /** @description Each whole second of which the curve says something */
            seconds: components["schemas"]["RetentionSecond"][];
            /**
             * Format: int32
             * @description Of the rule
             * @example 1
             */
            version: number;
        };
        RetentionLoss: {
            /**
             * Format: int32
             * @example 2
             */
            fromSecond: number;
            /**
             * @description What the median lost
             * @example 0.09
             */
            median: number;
            /** @example 0.12 */
            more: number;
            /**
             * @description What the post lost
             * @example 0.21
             */
            own: number;
            /**
             * Format: int32
             * @example 5
             */
            toSecond: number;
        };
        RetentionMedian: {
            /**
             * Format: int32
             * @description Fewer than so many give no median
             * @example 5
             */
            minimum: number;
            /**
             * Format: int32
             * @description Other posts of the network, dataset and length band with a curve; the 200 newest at most
             * @example 34
             */
            posts: number;
            /** @description Why there is none at all */
            reason: components["schemas"]["RetentionMedianMissing"] | null;
        };
        /** @enum {string} */
        RetentionMedianMissing: "LENGTH_UNKNOWN" | "TOO_FEW_CURVES";
        RetentionSecond: {
            /** @example 0.68 */
            median: number | null;
            /**
             * Format: int32
             * @description What the median is of
             * @example 34
             */
            posts: number;
            /**
             * Format: int32
             * @example 3
             */
            second: number;
            /** @example 0.62 */
            share: number;
        };
        RetentionTold: {
            capturedAt: components["schemas"]["Instant"];
            collectedAt: components["schemas"]["Instant"];
            /** @example API */
            source: string;
        };
        Revenue: {
            codes: components["schemas"]["Money"] | null;
            /**
             * Format: int64
             * @example 37
             */
            conversions: number | null;
            links: components["schemas"]["Money"] | null;
            notConverted: components["schemas"]["NotConverted"][];
            total: components["schemas"]["Money"] | null;
        };
        /** @enum {string} */
        RightsState: "NOT_NEEDED" | "GRANTED" | "LACKS_PAID_USE" | "LACKS_NETWORK" | "NOT_BEGUN" | "EXPIRED" | "WITHDRAWN" | "REFUSED" | "ASKED" | "NOT_ASKED" | "NO_MENTION";
        Rotation: {
            /**
             * Format: int32
             * @description How many hours the former secret stays valid beside the new one; 24 if null
             * @example 24
             */
            overlapHours?: number | null;
        };
        SavedQuery: {
            createdAt: components["schemas"]["Instant"];
            /** @example LAST_28_DAYS */
            days: components["schemas"]["RelativeDays"] | null;
            /** @example For the Monday meeting: what to shoot next */
            description: string | null;
            id: components["schemas"]["UUID"];
            /** @example Hook kinds by length */
            name: string;
            /** @example mia.operator */
            owner: string;
            question: components["schemas"]["Question"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            /** @example [] */
            withdrawn: string[];
        };
        SavedQueryUpdate: {
            /** @example LAST_28_DAYS */
            days?: components["schemas"]["RelativeDays"] | null;
            /** @example For the Monday meeting: what to shoot next */
            description?: string | null;
            /** @example Hook kinds by length */
            name: string;
            /** @example mia.operator */
            owner?: string | null;
            question: components["schemas"]["Question"];
        };
        SettingsUsed: {
            /**
             * Format: int32
             * @example 168
             */
            clickWindowHours: number | null;
            /**
             * Format: int64
             * @example 0
             */
            decidedAnew: number;
            /** @example LAST_TOUCH */
            model: string;
            /**
             * Format: int64
             * @example 98
             */
            ordersAfter: number;
            /**
             * Format: int64
             * @example 120
             */
            ordersBefore: number;
            /**
             * Format: int32
             * @example 24
             */
            viewWindowHours: number | null;
        };
        SpendAgainstBudgets: {
            asOf: components["schemas"]["LocalDate"];
            by: components["schemas"]["BudgetPart"];
            /** @example USD */
            currency: string;
            /**
             * @example [
             *       "ad_spend"
             *     ]
             */
            notTold: string[];
            outside: components["schemas"]["Money"] | null;
            rows: components["schemas"]["SpendAgainstBudgetsRow"][];
            total: components["schemas"]["BudgetAmounts"];
            /**
             * Format: int64
             * @example 0
             */
            withoutRate: number;
        };
        SpendAgainstBudgetsRow: {
            amounts: components["schemas"]["BudgetAmounts"];
            /** @example 2026-11 */
            key: string | null;
            /** @example Spring launch */
            name: string | null;
        };
        /** @enum {string} */
        SpikeReading: "UNTAGGED" | "TAGGED" | "SITE_AS_USUAL" | "TAGS_UNKNOWN" | "SITE_UNKNOWN";
        /** @enum {string} */
        State: "ON_PACE" | "AHEAD" | "BEHIND" | "OVERSPENT";
        /** @enum {string} */
        State1: "BEFORE" | "RUNNING" | "OVER";
        /** @enum {string} */
        Statistic: "MEAN" | "MEDIAN" | "P10" | "P25" | "P75" | "P90" | "RULE_OF_THUMB" | "UNSTATED";
        /** @enum {string} */
        Status: "APPLIED" | "UNCHANGED" | "FAILED" | "NOT_APPLIED";
        /** @enum {string} */
        SubjectKind: "BRAND" | "POST" | "PURPOSE" | "AD_KIND" | "AD_CAMPAIGN" | "AD";
        TimelineBeside: {
            accountId: components["schemas"]["UUID"] | null;
            campaign: string | null;
            creatorId: components["schemas"]["UUID"] | null;
            endsAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            /** @example RATE_CARD */
            kind: string;
            ongoing: boolean;
            postId: components["schemas"]["UUID"] | null;
            product: string | null;
            seriesId: components["schemas"]["UUID"] | null;
            startsAt: components["schemas"]["Instant"];
            subkind: string | null;
            /** @example Posting moved to the evening */
            title: string;
        };
        /** @enum {string} */
        TotalRule: "SUM" | "RATIO_OF_SUMS" | "MAXIMUM";
        TrafficSpikes: {
            days: components["schemas"]["Days"];
            freshness: components["schemas"]["Freshness"];
            /**
             * Format: int32
             * @example 84
             */
            judgedDays: number;
            /** @example 2026-11-20 */
            lastJudgedDay: components["schemas"]["LocalDate"];
            series: components["schemas"]["DayOfTraffic"][];
            spikes: components["schemas"]["ProfileSpike"][];
            /** @example America/New_York */
            timeZone: string;
        };
        /** @enum {string} */
        Unit: "MONEY" | "PRICE" | "COUNT" | "RATIO" | "SHARE" | "SECONDS";
        /** @enum {string} */
        Unit1: "POST" | "CREATOR";
        UnitPrices: {
            comment: components["schemas"]["PriceRange"];
            cpm: components["schemas"]["PriceRange"];
            like: components["schemas"]["PriceRange"];
            linkClick?: components["schemas"]["PriceRange"] | null;
            newFollower?: components["schemas"]["PriceRange"] | null;
            production?: components["schemas"]["ProductionCost"][] | null;
            profileVisit?: components["schemas"]["PriceRange"] | null;
            save: components["schemas"]["PriceRange"];
            share: components["schemas"]["PriceRange"];
        };
        /** @enum {string} */
        UnknownReason: "NOT_MEASURED" | "TOO_SHORT" | "TOO_SPARSE" | "TOO_FEW_FOLLOWERS" | "ROUNDED";
        /**
         * Format: uuid
         * @example 0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e
         */
        UUID: string;
        /** @enum {string} */
        ValueGroup: "NETWORK" | "ACCOUNT" | "SERIES" | "PILLAR" | "CREATOR" | "PARTNERSHIP" | "CAMPAIGN" | "POST" | "ORIGIN" | "KIND" | "FORMAT" | "FUNNEL_STAGE";
        /** @enum {string} */
        ValueKind: "ORGANIC" | "EARNED" | "UGC";
        ValueLine: {
            action: components["schemas"]["PricedAction"];
            amount: components["schemas"]["ValueRange"];
            /** @example 5000 */
            count: number | null;
            missing: components["schemas"]["MissingInValue"] | null;
            /** @example TIKTOK */
            network: string;
            part: components["schemas"]["ValuePart"];
            /**
             * Format: int32
             * @example 1
             */
            per: number;
            /**
             * Format: int64
             * @example 12
             */
            posts: number;
            unitPrice: components["schemas"]["Money"] | null;
        };
        ValueOverTime: {
            amount: components["schemas"]["ValueRange"];
            days: components["schemas"]["Days"];
            ugcShare: components["schemas"]["QueryFigure"];
        };
        /** @enum {string} */
        ValuePart: "ENGAGEMENT" | "AWARENESS" | "AUDIENCE_GROWTH" | "PRODUCTION";
        ValueRange: {
            high: components["schemas"]["Money"] | null;
            low: components["schemas"]["Money"] | null;
            mid: components["schemas"]["Money"] | null;
        };
        ValueReport: {
            attributedRevenue: components["schemas"]["Money"] | null;
            /** @example organic_value */
            formula: string;
            /**
             * Format: int32
             * @example 1
             */
            formulaVersion: number;
            freshness: components["schemas"]["Freshness"];
            groupBy: components["schemas"]["ValueGroup"] | null;
            kind: components["schemas"]["ValueKind"];
            lines: components["schemas"]["ValueLine"][];
            note: string;
            overTime: components["schemas"]["ValueOverTime"][];
            period: components["schemas"]["Days"];
            rateCards: components["schemas"]["RateCardUsed"][];
            rest: components["schemas"]["ValueRow"] | null;
            rows: components["schemas"]["ValueRow"][];
            /** @example Europe/Oslo */
            timeZone: string;
            total: components["schemas"]["ValueSum"];
        };
        ValueRow: {
            /** @example TIKTOK */
            key: string | null;
            /** @example Morning routine */
            name: string | null;
            /** @example 0.625 */
            share: number | null;
            value: components["schemas"]["ValueSum"];
        };
        ValueSum: {
            amount: components["schemas"]["ValueRange"];
            /** @example 0.9 */
            coverage: number | null;
            parts: components["schemas"]["ValueSumPart"][];
            /**
             * Format: int64
             * @example 18
             */
            posts: number;
            /**
             * Format: int64
             * @example 20
             */
            scope: number | null;
        };
        ValueSumPart: {
            amount: components["schemas"]["ValueRange"];
            part: components["schemas"]["ValuePart"];
            /**
             * Format: int64
             * @example 18
             */
            posts: number;
            /** @example 0.856 */
            share: number | null;
        };
        /** @enum {string} */
        Verdict: "RENEW" | "KEEP" | "RESTRUCTURE" | "UNDETERMINED";
        View: {
            /** @example [] */
            by: string[];
            granularity: components["schemas"]["Granularity"] | null;
            /**
             * @example [
             *       "series"
             *     ]
             */
            groupBy: string[];
            /** @example series */
            id: string;
            /**
             * @example [
             *       "views",
             *       "intent_signal_conversion_rate"
             *     ]
             */
            measures: string[];
            /** @example views */
            orderBy: string | null;
            /** @example /v1/brands/{brand}/views/series */
            path: string;
            /** @example Each series: which format deserves the next episode */
            summary: string;
            /**
             * Format: int32
             * @example 50
             */
            top: number | null;
        };
        ViewList: {
            items: components["schemas"]["View"][];
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
        Voice: {
            /** @description The latest instant of which a counter in it is told */
            asOf: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @description Whose likes, comments and shares were told: what engagements is of
             * @example 21
             */
            engagedPosts: number;
            /**
             * @description engagement_rate_by_followers: engagements divided by the followers that were told last before the publication; the mean over posts
             * @example 0.041
             */
            engagementRateByFollowers: number | null;
            /**
             * @description engagement_rate_by_views without saves, which others do not show: engagements divided by views, of posts of which both were told
             * @example 0.056
             */
            engagementRateByViews: number | null;
            /**
             * Format: int64
             * @description Likes, comments and shares
             * @example 231000
             */
            engagements: number | null;
            /**
             * Format: int32
             * @description Posts in whose counters an estimate is
             * @example 0
             */
            estimatedPosts: number;
            /**
             * Format: int32
             * @description Posts of which engagements and the followers before them were told
             * @example 20
             */
            followedPosts: number;
            /**
             * @description Median of how many days after the publication the counters were taken: those who are looked at earlier have had less time
             * @example 9.5
             */
            medianAgeDays: number | null;
            /**
             * Format: int32
             * @description Published in the period
             * @example 24
             */
            posts: number;
            /**
             * Format: int32
             * @description Of these, whose views were told: what views is of
             * @example 22
             */
            viewedPosts: number;
            /**
             * Format: int64
             * @description None where nobody told any
             * @example 4120000
             */
            views: number | null;
        };
        VoiceShares: {
            /** @example 0.35 */
            engagements: number | null;
            /** @example 0.31 */
            posts: number | null;
            /** @example 0.48 */
            relativeEngagementByFollowers: number | null;
            /**
             * @description Of both rates of engagement by views; 0.5 is as engaging as they are
             * @example 0.55
             */
            relativeEngagementByViews: number | null;
            /**
             * @description None where one side told none
             * @example 0.27
             */
            views: number | null;
        };
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
        /** @enum {string} */
        WeekState: "KEPT" | "MISSED" | "RUNNING" | "AHEAD" | "PARTIAL";
        WorkLayer: {
            layer: components["schemas"]["Layer"];
            /**
             * Format: int64
             * @example 3
             */
            open: number;
        };
        WorkLayers: {
            layers: components["schemas"]["WorkLayer"][];
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
        /** @description A measure speaks of the whole brand, of which collaborators are not told */
        E403Query: {
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
        /** @description There is no such decision */
        E404Amplification: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such benchmark */
        E404Benchmark: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such campaign */
        E404Campaign: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such diagnosis */
        E404Diagnosis: {
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
        /** @description There is no such rebuild */
        E404Generation: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such goal */
        E404Goal: {
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
        /** @description There is no such post */
        E404Retention: {
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
        /** @description There is no such saved query */
        E404Saved: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such view */
        E404View: {
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
        /** @description A boost of this post is planned or running */
        E409Amplification: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This figure of this source is there already */
        E409Benchmark: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Only an open diagnosis can be muted or acted on */
        E409Diagnosis: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The read model is being rebuilt already */
        E409Generation: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A goal that was abandoned does not change */
        E409Goal: {
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
        /** @description A saved query of this name exists */
        E409Saved: {
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
        /** @description Something has to be settled before the post is boosted */
        E422Amplification: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This benchmark does not fit the figure */
        E422Benchmark: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This benchmark does not fit the figure */
        E422BenchmarkImports: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A measure's difference cannot be split */
        E422Change: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A measure cannot be parted in this way */
        E422Query: {
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
    listAmplificationCandidates: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description First day; none: 90 days up to the last
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Organic views in these days that a candidate has at least */
                minimumViews?: number;
                /** @description Only posts on this network */
                network?: components["schemas"]["Network"];
                /**
                 * @description Last day, included; none: today
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
                    "application/json": components["schemas"]["PageCandidateView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Amplification"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Amplification"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listAmplificationDecisions: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only decisions on this post */
                postId?: components["schemas"]["UUID"];
                /** @description Only boosts in this state */
                state?: components["schemas"]["AmplificationState"];
                /** @description Only boosts, or only posts that were skipped */
                verdict?: components["schemas"]["AmplificationVerdict"];
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
                    "application/json": components["schemas"]["PageAmplificationDecisionView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Amplification"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Amplification"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    decideAmplification: {
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
                "application/json": components["schemas"]["NewAmplificationDecision"];
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
                    "application/json": components["schemas"]["AmplificationDecision"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Amplification"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Amplification"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Amplification"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getAmplificationDecision: {
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
                amplificationDecision: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AmplificationDecision"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Amplification"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateAmplificationDecision: {
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
                amplificationDecision: components["schemas"]["UUID"];
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
                "application/json": components["schemas"]["AmplificationDecisionUpdate"];
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
                    "application/json": components["schemas"]["AmplificationDecision"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Amplification"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Amplification"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Amplification"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    cancelAmplification: {
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
                amplificationDecision: components["schemas"]["UUID"];
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
                "application/json": components["schemas"]["NewAmplificationCancellation"];
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
                    "application/json": components["schemas"]["AmplificationDecision"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Amplification"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Amplification"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Amplification"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    endAmplification: {
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
                amplificationDecision: components["schemas"]["UUID"];
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
                "application/json": components["schemas"]["NewAmplificationEnd"];
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
                    "application/json": components["schemas"]["AmplificationDecision"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Amplification"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Amplification"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Amplification"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getAmplificationOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                amplificationDecision: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AmplificationOutcome"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Amplification"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    startAmplification: {
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
                amplificationDecision: components["schemas"]["UUID"];
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
                "application/json": components["schemas"]["NewAmplificationStart"];
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
                    "application/json": components["schemas"]["AmplificationDecision"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Amplification"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Amplification"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Amplification"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    findAnomalies: {
        parameters: {
            query: {
                /**
                 * @description First day; none: 90 days up to `to`
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                measure: string;
                /**
                 * @description Last day, included; none: today
                 * @example 2026-11-22
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
                    "application/json": components["schemas"]["Anomalies"];
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
    listBenchmarks: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Only with this denominator */
                denominator?: components["schemas"]["Denominator"];
                /** @description Only those that every brand begins with, or only others */
                house?: boolean;
                /**
                 * @description Only of this industry, as it is written
                 * @example Beauty
                 */
                industry?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /**
                 * @description Only of this measure
                 * @example engagement_rate_by_views
                 */
                measure?: string;
                /** @description Only of this network */
                network?: components["schemas"]["Network"];
                /**
                 * @description Only of this source, as it is written
                 * @example Rival IQ 2024
                 */
                source?: string;
                /** @description Only those that were withdrawn, or only others; none: others */
                withdrawn?: boolean;
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
                    "application/json": components["schemas"]["PageBenchmarkView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Benchmark"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Benchmark"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    addBenchmark: {
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
                "application/json": components["schemas"]["NewBenchmark"];
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
                    "application/json": components["schemas"]["Benchmark"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Benchmark"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Benchmark"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Benchmark"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getBenchmark: {
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
                benchmark: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Benchmark"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Benchmark"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    correctBenchmark: {
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
                benchmark: components["schemas"]["UUID"];
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
                "application/json": components["schemas"]["BenchmarkUpdate"];
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
                    "application/json": components["schemas"]["Benchmark"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Benchmark"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Benchmark"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Benchmark"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listBenchmarkVersions: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                benchmark: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageBenchmarkView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Benchmark"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Benchmark"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    withdrawBenchmark: {
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
                benchmark: components["schemas"]["UUID"];
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
                "application/json": components["schemas"]["NewBenchmarkWithdrawal"];
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
                    "application/json": components["schemas"]["Benchmark"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Benchmark"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Benchmark"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Benchmark"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    compareBenchmarks: {
        parameters: {
            query: {
                /**
                 * @description Only this kind of ads; none: all together
                 * @example SPARK
                 */
                adKind?: string;
                /** @description A benchmark that must fit: refused, with those that do, where not */
                benchmark?: components["schemas"]["UUID"];
                /** @description Only benchmarks with this one: refused where the measure has another */
                denominator?: components["schemas"]["Denominator"];
                /**
                 * @description By which size classes are chosen; none: those of the brand's accounts
                 * @example 120000
                 */
                followers?: number;
                /**
                 * @description First day, in the brand's time zone; none: 28 days up to the last
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description The id of a measure */
                measure: string;
                /** @description Only this one; none: all together, and then only benchmarks of several networks fit */
                network?: components["schemas"]["Network"];
                /**
                 * @description Last day, included; none: yesterday
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
                    "application/json": components["schemas"]["BenchmarkComparison"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Benchmark"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Benchmark"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importBenchmarks: {
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
                "application/json": components["schemas"]["ImportedBenchmark"][];
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
            404: components["responses"]["E404Benchmark"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Benchmark"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422BenchmarkImports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    monitorCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                campaign: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["CampaignMonitor"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Campaign"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    explainChange: {
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
                "application/json": components["schemas"]["ChangeQuestion"];
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
                    "application/json": components["schemas"]["ChangeExplanation"];
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
            422: components["responses"]["E422Change"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listCreatorRois: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description First day, in the brand's time zone, not after today without `to`; none: since the beginning
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
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCreatorRoi"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Roi"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getCreatorRoi: {
        parameters: {
            query?: {
                /**
                 * @description First day, in the brand's time zone, not after today without `to`; none: since the beginning
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listDiagnoses: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                layer?: components["schemas"]["Layer"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                state?: components["schemas"]["DiagnosisState"];
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
                    "application/json": components["schemas"]["PageDiagnosisView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Diagnosis"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getDiagnosis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                diagnosis: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Diagnosis"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    actOnDiagnosis: {
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
                diagnosis: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDiagnosisAction"];
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
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Diagnosis"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Diagnosis"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    muteDiagnosis: {
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
                diagnosis: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDiagnosisMute"];
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
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Diagnosis"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Diagnosis"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    unmuteDiagnosis: {
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
                diagnosis: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Diagnosis"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Diagnosis"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    checkDiagnoses: {
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
                    "application/json": components["schemas"]["DiagnosisCheck"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Diagnosis"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Diagnosis"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getWorkLayers: {
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
                    "application/json": components["schemas"]["WorkLayers"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Diagnosis"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getEarnedMediaValue: {
        parameters: {
            query?: {
                /**
                 * @description First day, in the brand's time zone; none: 28 days up to `to`
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description How the period is cut for `overTime`; none: not at all */
                granularity?: components["schemas"]["Granularity"];
                /** @description What rows are made of; none: no rows */
                groupBy?: components["schemas"]["ValueGroup"];
                /**
                 * @description Last day, included; none: today
                 * @example 2026-11-30
                 */
                to?: components["schemas"]["LocalDate"];
                /** @description How many rows, the most valuable first; all others are one: `rest` */
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
                    "application/json": components["schemas"]["ValueReport"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreshnessBySource"];
                };
            };
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
    listGoals: {
        parameters: {
            query?: {
                /** @description Only those that were abandoned, or only others */
                abandoned?: boolean;
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /**
                 * @description Only of this measure
                 * @example intent_signals
                 */
                measure?: string;
                /** @description Only under this objective */
                objective?: components["schemas"]["Objective"];
                /**
                 * @description Only those whose period has this day
                 * @example 2026-12-24
                 */
                on?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["PageGoalView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Goal"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    setGoal: {
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
                "application/json": components["schemas"]["NewGoal"];
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
                    "application/json": components["schemas"]["Goal"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Goal"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Goal"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getGoal: {
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
                goal: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Goal"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Goal"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    changeGoal: {
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
                goal: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalUpdate"];
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
                    "application/json": components["schemas"]["Goal"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Goal"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Goal"];
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
    abandonGoal: {
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
                goal: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGoalAbandonment"];
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
                    "application/json": components["schemas"]["Goal"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Goal"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Goal"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getGoalProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                goal: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["GoalProgress"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Goal"];
            406: components["responses"]["E406"];
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
    getMaturity: {
        parameters: {
            query?: {
                /** @description In its month the first point lies; none: eleven months before the last */
                from?: components["schemas"]["LocalDate"];
                /** @description The last point; none: today */
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
                    "application/json": components["schemas"]["Maturity"];
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
    getObjectiveReport: {
        parameters: {
            query?: {
                /**
                 * @description First day, in the brand's time zone
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /**
                 * @description Last day, included
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
                objective: components["schemas"]["Objective"];
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
                    "application/json": components["schemas"]["ObjectiveReport"];
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
    getOrganicValue: {
        parameters: {
            query?: {
                /**
                 * @description First day, in the brand's time zone; none: 28 days up to `to`
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description How the period is cut for `overTime`; none: not at all */
                granularity?: components["schemas"]["Granularity"];
                /** @description What rows are made of; none: no rows */
                groupBy?: components["schemas"]["ValueGroup"];
                /**
                 * @description Last day, included; none: today
                 * @example 2026-11-30
                 */
                to?: components["schemas"]["LocalDate"];
                /** @description How many rows, the most valuable first; all others are one: `rest` */
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
                    "application/json": components["schemas"]["ValueReport"];
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
    getRetention: {
        parameters: {
            query: {
                /** @description COMBINED where the network does not part bought views */
                dataset: components["schemas"]["Dataset"] & unknown;
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Retention"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    askQuestion: {
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
                "application/json": components["schemas"]["Question"];
            };
        };
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
                    "application/json": components["schemas"]["Answer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403Query"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Query"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listRateCardDerivations: {
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
                    "application/json": components["schemas"]["PageRateCardDerivation"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Ratecard"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Ratecard"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    deriveRateCard: {
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
                "application/json": components["schemas"]["NewRateCardDerivation"];
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
                    "application/json": components["schemas"]["RateCardDerivation"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Ratecard"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Ratecard"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Ratecard"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getRateCardDerivation: {
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
                rateCardDerivation: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["RateCardDerivation"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Ratecard"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
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
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRateCard"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Ratecard"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Ratecard"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            408: components["responses"]["E408"];
            409: components["responses"]["E409Ratecard"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Ratecard"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCard"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Ratecard"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listSavedQueries: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /**
                 * @description Only those of this owner
                 * @example mia.operator
                 */
                owner?: string;
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
                    "application/json": components["schemas"]["PageSavedQueryView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Saved"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    saveQuery: {
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
                "application/json": components["schemas"]["NewSavedQuery"];
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
                    "application/json": components["schemas"]["SavedQuery"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Saved"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Saved"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getSavedQuery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                savedQuery: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["SavedQuery"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Saved"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateSavedQuery: {
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
                savedQuery: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedQueryUpdate"];
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
                    "application/json": components["schemas"]["SavedQuery"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Saved"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Saved"];
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
    deleteSavedQuery: {
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
                savedQuery: components["schemas"]["UUID"];
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
            404: components["responses"]["E404Saved"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Saved"];
            412: components["responses"]["E412"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    answerSavedQuery: {
        parameters: {
            query?: {
                /**
                 * @description First day instead of the saved ones
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /**
                 * @description Last day, included, instead of the saved ones
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
                savedQuery: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Answer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Saved"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    findTrafficSpikes: {
        parameters: {
            query?: {
                /**
                 * @description First day; none: 90 days up to `to`
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /**
                 * @description Last day, included; none: today
                 * @example 2026-11-22
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
                    "application/json": components["schemas"]["TrafficSpikes"];
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
    getUgcValue: {
        parameters: {
            query?: {
                /**
                 * @description First day, in the brand's time zone; none: 28 days up to `to`
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description How the period is cut for `overTime`; none: not at all */
                granularity?: components["schemas"]["Granularity"];
                /** @description What rows are made of; none: no rows */
                groupBy?: components["schemas"]["ValueGroup"];
                /**
                 * @description Last day, included; none: today
                 * @example 2026-11-30
                 */
                to?: components["schemas"]["LocalDate"];
                /** @description How many rows, the most valuable first; all others are one: `rest` */
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
                    "application/json": components["schemas"]["ValueReport"];
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
    readView: {
        parameters: {
            query?: {
                /**
                 * @description Only of these accounts of the brand, by id, or `none`
                 * @example [
                 *       "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *     ]
                 */
                account?: string[];
                /**
                 * @description And by this one
                 * @example length_band
                 */
                and?: string;
                /**
                 * @description Rows by this dimension; only of views whose rows can be chosen
                 * @example hook_kind
                 */
                by?: string;
                /**
                 * @description Only of these campaigns, by id, or `none`
                 * @example [
                 *       "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *     ]
                 */
                campaign?: string[];
                /** @description What figures are compared with; none: with nothing */
                compare?: components["schemas"]["ComparedWith"];
                /**
                 * @description Only of these creators, by id, or `none`
                 * @example [
                 *       "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *     ]
                 */
                creator?: string[];
                /** @description Days that go with the calendar, instead of `from` and `to` */
                days?: components["schemas"]["RelativeDays"];
                /**
                 * @description First day, in the brand's time zone; none: 28 days up to `to`
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                /**
                 * @description Only for these funnel stages, or `none`
                 * @example [
                 *       "BOFU"
                 *     ]
                 */
                funnelStage?: string[];
                /** @description How the period is cut; none: as the view is declared */
                granularity?: components["schemas"]["Granularity"];
                /**
                 * @description Only of these kinds: who speaks, and where
                 * @example [
                 *       "CREATOR"
                 *     ]
                 */
                kind?: string[];
                /**
                 * @description Only on these networks
                 * @example [
                 *       "TIKTOK"
                 *     ]
                 */
                network?: string[];
                /**
                 * @description Only of these partnerships, by id, or `none`
                 * @example [
                 *       "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *     ]
                 */
                partnership?: string[];
                /**
                 * @description Only of these pillars, by id, or `none`
                 * @example [
                 *       "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *     ]
                 */
                pillar?: string[];
                /**
                 * @description Only these posts, by id
                 * @example [
                 *       "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *     ]
                 */
                post?: string[];
                /**
                 * @description Only of these series, by id, or `none`
                 * @example [
                 *       "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *     ]
                 */
                series?: string[];
                /**
                 * @description Last day, included; none: today
                 * @example 2026-11-30
                 */
                to?: components["schemas"]["LocalDate"];
                /**
                 * @description So many rows, and the rest as one; none: as the view is declared
                 * @example 10
                 */
                top?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                /**
                 * @description One of /v1/views
                 * @example series
                 */
                view: string;
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
                    "application/json": components["schemas"]["Answer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404View"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getAudiences: {
        parameters: {
            query?: {
                /** @description Of this account; without any, of all accounts of the brand */
                accountId?: components["schemas"]["UUID"];
                /** @description As it was known at this instant; left out: now */
                at?: components["schemas"]["Instant"];
                /** @description Of this creator instead */
                creatorId?: components["schemas"]["UUID"];
                /** @description Of this post instead */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audiences"];
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
    getSpendAgainstBudgets: {
        parameters: {
            query?: {
                /** @description What rows are made of */
                by?: components["schemas"]["BudgetPart"] & unknown;
                /** @description Only this campaign */
                campaignId?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["SpendAgainstBudgets"];
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
    getCommitmentsKept: {
        parameters: {
            query?: {
                /** @description Only those that hold on this day or later; none: 90 days ago */
                since?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["CommitmentsKept"];
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
    compareCompetitors: {
        parameters: {
            query: {
                /** @description Whose views of the brand's own posts are compared */
                dataset: components["schemas"]["Dataset"] & unknown;
                /** @description First day, in the brand's time zone */
                from?: components["schemas"]["LocalDate"];
                /** @description Only this one; none: each of them */
                network?: components["schemas"]["Network"];
                /** @description Last day, included; none: today */
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
                    "application/json": components["schemas"]["CompetitorsCompared"];
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
    getGrowth: {
        parameters: {
            query?: {
                /** @description Only this account */
                accountId?: components["schemas"]["UUID"];
                /** @description First day, in the brand's time zone */
                from?: components["schemas"]["LocalDate"];
                /** @description Last day, included; none: today */
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
                    "application/json": components["schemas"]["Growth"];
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
    listDiagnosisRules: {
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
                    "application/json": components["schemas"]["DiagnosisRules"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listDimensions: {
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
                    "application/json": components["schemas"]["DimensionList"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listMetrics: {
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
                    "application/json": components["schemas"]["MetricList"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listObjectives: {
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
                    "application/json": components["schemas"]["ObjectiveList"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listRebuilds: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only rebuilds in this state */
                state?: components["schemas"]["RebuildState"];
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
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRebuildView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    rebuildReadModel: {
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
                    "application/json": components["schemas"]["Rebuild"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Generation"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getRebuild: {
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
                rebuild: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Rebuild"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Generation"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    cancelRebuild: {
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
                rebuild: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Rebuild"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Generation"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Generation"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listViews: {
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
                    "application/json": components["schemas"]["ViewList"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            406: components["responses"]["E406"];
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
    amplificationDecisionCancelled: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.AmplificationDecisionCancelled",
                 *       "subject": "amplification/decisions/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "verdict": "BOOST",
                 *         "state": "PLANNED",
                 *         "budget": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "note": "Asks where to buy it, eleven times",
                 *         "overridden": [
                 *           "POST_NOT_OUT"
                 *         ],
                 *         "decidedBy": "olivia",
                 *         "decidedOn": "2022-03-10",
                 *         "startedOn": "2022-03-10",
                 *         "endedOn": "2022-03-10",
                 *         "reason": "The budget is spent",
                 *         "stood": {
                 *           "rank": 1,
                 *           "candidates": 14,
                 *           "period": {
                 *             "from": "2026-09-01",
                 *             "to": "2026-11-30"
                 *           },
                 *           "minimumViews": 1000,
                 *           "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "title": "Three ways to wear it",
                 *           "network": "TIKTOK",
                 *           "kind": "CREATOR",
                 *           "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "url": "text",
                 *           "publishedAt": "2022-03-10T16:15:50Z",
                 *           "rate": {
                 *             "measure": "views",
                 *             "value": 182000,
                 *             "numerator": 182000,
                 *             "denominator": 1,
                 *             "known": 18,
                 *             "scope": 20,
                 *             "coverage": 0.9,
                 *             "partial": 0,
                 *             "state": "MEASURED",
                 *             "asOf": "2022-03-10T16:15:50Z",
                 *             "share": 0.25,
                 *             "before": 160000,
                 *             "change": 22000,
                 *             "changeRate": 0.1375
                 *           },
                 *           "views": {
                 *             "measure": "views",
                 *             "value": 182000,
                 *             "numerator": 182000,
                 *             "denominator": 1,
                 *             "known": 18,
                 *             "scope": 20,
                 *             "coverage": 0.9,
                 *             "partial": 0,
                 *             "state": "MEASURED",
                 *             "asOf": "2022-03-10T16:15:50Z",
                 *             "share": 0.25,
                 *             "before": 160000,
                 *             "change": 22000,
                 *             "changeRate": 0.1375
                 *           },
                 *           "brandRate": {
                 *             "measure": "views",
                 *             "value": 182000,
                 *             "numerator": 182000,
                 *             "denominator": 1,
                 *             "known": 18,
                 *             "scope": 20,
                 *             "coverage": 0.9,
                 *             "partial": 0,
                 *             "state": "MEASURED",
                 *             "asOf": "2022-03-10T16:15:50Z",
                 *             "share": 0.25,
                 *             "before": 160000,
                 *             "change": 22000,
                 *             "changeRate": 0.1375
                 *           },
                 *           "reasons": [
                 *             {
                 *               "code": "INTENT_RATE",
                 *               "effect": "FOR",
                 *               "measure": "intent_signal_conversion_rate",
                 *               "value": 0.12,
                 *               "against": 0.031
                 *             }
                 *           ],
                 *           "comments": {
                 *             "intent": 31,
                 *             "read": 120,
                 *             "byClass": [
                 *               {
                 *                 "commentClass": "INTENT",
                 *                 "comments": 31
                 *               }
                 *             ],
                 *             "texts": "/v1/brands/acme-cosmetics/comments?postId=0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e&commentClass=INTENT"
                 *           },
                 *           "authorization": "NOT_NEEDED",
                 *           "authorized": {
                 *             "until": "2022-03-10T16:15:50Z",
                 *             "daysLeft": 12,
                 *             "inUse": false
                 *           },
                 *           "music": "COMMERCIAL_LIBRARY",
                 *           "rights": "NOT_NEEDED",
                 *           "blockers": [
                 *             {
                 *               "code": "POST_NOT_OUT",
                 *               "overridable": false,
                 *               "why": "The post is private."
                 *             }
                 *           ],
                 *           "expectedCost": {
                 *             "period": {
                 *               "from": "2026-09-01",
                 *               "to": "2026-11-30"
                 *             },
                 *             "adDays": 42,
                 *             "spend": 812.4,
                 *             "impressions": 118000,
                 *             "clicks": 1470,
                 *             "cpm": 6.88,
                 *             "cpc": 0.55,
                 *             "currency": "EUR",
                 *             "missing": "NO_SPARK_ADS"
                 *           },
                 *           "boosted": [
                 *             {
                 *               "adKind": "SPARK",
                 *               "figures": [
                 *                 {
                 *                   "measure": "views",
                 *                   "value": 182000,
                 *                   "numerator": 182000,
                 *                   "denominator": 1,
                 *                   "known": 18,
                 *                   "scope": 20,
                 *                   "coverage": 0.9,
                 *                   "partial": 0,
                 *                   "state": "MEASURED",
                 *                   "asOf": "2022-03-10T16:15:50Z",
                 *                   "share": 0.25,
                 *                   "before": 160000,
                 *                   "change": 22000,
                 *                   "changeRate": 0.1375
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "measured": [
                 *             {
                 *               "measurementId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "state": "RUNNING",
                 *               "startedOn": "2022-03-10",
                 *               "endedOn": "2022-03-10",
                 *               "baselineDays": 28,
                 *               "spend": {
                 *                 "amount": "1250.00",
                 *                 "currency": "USD"
                 *               },
                 *               "incrementalConversions": {
                 *                 "value": 2.4102,
                 *                 "from": 1.3205,
                 *                 "to": 3.4999
                 *               },
                 *               "incrementalValue": {
                 *                 "value": 2.4102,
                 *                 "from": 1.3205,
                 *                 "to": 3.4999
                 *               },
                 *               "currency": "USD",
                 *               "incrementalRoas": {
                 *                 "value": 2.4102,
                 *                 "from": 1.3205,
                 *                 "to": 3.4999
                 *               },
                 *               "missing": "INTERVAL_SPANS_ZERO",
                 *               "level": 0.9,
                 *               "otherBoosts": 0,
                 *               "evidence": "EXPOSURE",
                 *               "measuredAt": "2022-03-10T16:15:50Z"
                 *             }
                 *           ]
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["AmplificationDecision"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.AmplificationDecisionCancelled";
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
    amplificationDecisionEnded: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.AmplificationDecisionEnded",
                 *       "subject": "amplification/decisions/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "verdict": "BOOST",
                 *         "state": "PLANNED",
                 *         "budget": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "note": "Asks where to buy it, eleven times",
                 *         "overridden": [
                 *           "POST_NOT_OUT"
                 *         ],
                 *         "decidedBy": "olivia",
                 *         "decidedOn": "2022-03-10",
                 *         "startedOn": "2022-03-10",
                 *         "endedOn": "2022-03-10",
                 *         "reason": "The budget is spent",
                 *         "stood": {
                 *           "rank": 1,
                 *           "candidates": 14,
                 *           "period": {
                 *             "from": "2026-09-01",
                 *             "to": "2026-11-30"
                 *           },
                 *           "minimumViews": 1000,
                 *           "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "title": "Three ways to wear it",
                 *           "network": "TIKTOK",
                 *           "kind": "CREATOR",
                 *           "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "url": "text",
                 *           "publishedAt": "2022-03-10T16:15:50Z",
                 *           "rate": {
                 *             "measure": "views",
                 *             "value": 182000,
                 *             "numerator": 182000,
                 *             "denominator": 1,
                 *             "known": 18,
                 *             "scope": 20,
                 *             "coverage": 0.9,
                 *             "partial": 0,
                 *             "state": "MEASURED",
                 *             "asOf": "2022-03-10T16:15:50Z",
                 *             "share": 0.25,
                 *             "before": 160000,
                 *             "change": 22000,
                 *             "changeRate": 0.1375
                 *           },
                 *           "views": {
                 *             "measure": "views",
                 *             "value": 182000,
                 *             "numerator": 182000,
                 *             "denominator": 1,
                 *             "known": 18,
                 *             "scope": 20,
                 *             "coverage": 0.9,
                 *             "partial": 0,
                 *             "state": "MEASURED",
                 *             "asOf": "2022-03-10T16:15:50Z",
                 *             "share": 0.25,
                 *             "before": 160000,
                 *             "change": 22000,
                 *             "changeRate": 0.1375
                 *           },
                 *           "brandRate": {
                 *             "measure": "views",
                 *             "value": 182000,
                 *             "numerator": 182000,
                 *             "denominator": 1,
                 *             "known": 18,
                 *             "scope": 20,
                 *             "coverage": 0.9,
                 *             "partial": 0,
                 *             "state": "MEASURED",
                 *             "asOf": "2022-03-10T16:15:50Z",
                 *             "share": 0.25,
                 *             "before": 160000,
                 *             "change": 22000,
                 *             "changeRate": 0.1375
                 *           },
                 *           "reasons": [
                 *             {
                 *               "code": "INTENT_RATE",
                 *               "effect": "FOR",
                 *               "measure": "intent_signal_conversion_rate",
                 *               "value": 0.12,
                 *               "against": 0.031
                 *             }
                 *           ],
                 *           "comments": {
                 *             "intent": 31,
                 *             "read": 120,
                 *             "byClass": [
                 *               {
                 *                 "commentClass": "INTENT",
                 *                 "comments": 31
                 *               }
                 *             ],
                 *             "texts": "/v1/brands/acme-cosmetics/comments?postId=0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e&commentClass=INTENT"
                 *           },
                 *           "authorization": "NOT_NEEDED",
                 *           "authorized": {
                 *             "until": "2022-03-10T16:15:50Z",
                 *             "daysLeft": 12,
                 *             "inUse": false
                 *           },
                 *           "music": "COMMERCIAL_LIBRARY",
                 *           "rights": "NOT_NEEDED",
                 *           "blockers": [
                 *             {
                 *               "code": "POST_NOT_OUT",
                 *               "overridable": false,
                 *               "why": "The post is private."
                 *             }
                 *           ],
                 *           "expectedCost": {
                 *             "period": {
                 *               "from": "2026-09-01",
                 *               "to": "2026-11-30"
                 *             },
                 *             "adDays": 42,
                 *             "spend": 812.4,
                 *             "impressions": 118000,
                 *             "clicks": 1470,
                 *             "cpm": 6.88,
                 *             "cpc": 0.55,
                 *             "currency": "EUR",
                 *             "missing": "NO_SPARK_ADS"
                 *           },
                 *           "boosted": [
                 *             {
                 *               "adKind": "SPARK",
                 *               "figures": [
                 *                 {
                 *                   "measure": "views",
                 *                   "value": 182000,
                 *                   "numerator": 182000,
                 *                   "denominator": 1,
                 *                   "known": 18,
                 *                   "scope": 20,
                 *                   "coverage": 0.9,
                 *                   "partial": 0,
                 *                   "state": "MEASURED",
                 *                   "asOf": "2022-03-10T16:15:50Z",
                 *                   "share": 0.25,
                 *                   "before": 160000,
                 *                   "change": 22000,
                 *                   "changeRate": 0.1375
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "measured": [
                 *             {
                 *               "measurementId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "state": "RUNNING",
                 *               "startedOn": "2022-03-10",
                 *               "endedOn": "2022-03-10",
                 *               "baselineDays": 28,
                 *               "spend": {
                 *                 "amount": "1250.00",
                 *                 "currency": "USD"
                 *               },
                 *               "incrementalConversions": {
                 *                 "value": 2.4102,
                 *                 "from": 1.3205,
                 *                 "to": 3.4999
                 *               },
                 *               "incrementalValue": {
                 *                 "value": 2.4102,
                 *                 "from": 1.3205,
                 *                 "to": 3.4999
                 *               },
                 *               "currency": "USD",
                 *               "incrementalRoas": {
                 *                 "value": 2.4102,
                 *                 "from": 1.3205,
                 *                 "to": 3.4999
                 *               },
                 *               "missing": "INTERVAL_SPANS_ZERO",
                 *               "level": 0.9,
                 *               "otherBoosts": 0,
                 *               "evidence": "EXPOSURE",
                 *               "measuredAt": "2022-03-10T16:15:50Z"
                 *             }
                 *           ]
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["AmplificationDecision"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.AmplificationDecisionEnded";
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
    amplificationDecisionMade: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.AmplificationDecisionMade",
                 *       "subject": "amplification/decisions/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "verdict": "BOOST",
                 *         "state": "PLANNED",
                 *         "budget": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "note": "Asks where to buy it, eleven times",
                 *         "overridden": [
                 *           "POST_NOT_OUT"
                 *         ],
                 *         "decidedBy": "olivia",
                 *         "decidedOn": "2022-03-10",
                 *         "startedOn": "2022-03-10",
                 *         "endedOn": "2022-03-10",
                 *         "reason": "The budget is spent",
                 *         "stood": {
                 *           "rank": 1,
                 *           "candidates": 14,
                 *           "period": {
                 *             "from": "2026-09-01",
                 *             "to": "2026-11-30"
                 *           },
                 *           "minimumViews": 1000,
                 *           "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "title": "Three ways to wear it",
                 *           "network": "TIKTOK",
                 *           "kind": "CREATOR",
                 *           "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "url": "text",
                 *           "publishedAt": "2022-03-10T16:15:50Z",
                 *           "rate": {
                 *             "measure": "views",
                 *             "value": 182000,
                 *             "numerator": 182000,
                 *             "denominator": 1,
                 *             "known": 18,
                 *             "scope": 20,
                 *             "coverage": 0.9,
                 *             "partial": 0,
                 *             "state": "MEASURED",
                 *             "asOf": "2022-03-10T16:15:50Z",
                 *             "share": 0.25,
                 *             "before": 160000,
                 *             "change": 22000,
                 *             "changeRate": 0.1375
                 *           },
                 *           "views": {
                 *             "measure": "views",
                 *             "value": 182000,
                 *             "numerator": 182000,
                 *             "denominator": 1,
                 *             "known": 18,
                 *             "scope": 20,
                 *             "coverage": 0.9,
                 *             "partial": 0,
                 *             "state": "MEASURED",
                 *             "asOf": "2022-03-10T16:15:50Z",
                 *             "share": 0.25,
                 *             "before": 160000,
                 *             "change": 22000,
                 *             "changeRate": 0.1375
                 *           },
                 *           "brandRate": {
                 *             "measure": "views",
                 *             "value": 182000,
                 *             "numerator": 182000,
                 *             "denominator": 1,
                 *             "known": 18,
                 *             "scope": 20,
                 *             "coverage": 0.9,
                 *             "partial": 0,
                 *             "state": "MEASURED",
                 *             "asOf": "2022-03-10T16:15:50Z",
                 *             "share": 0.25,
                 *             "before": 160000,
                 *             "change": 22000,
                 *             "changeRate": 0.1375
                 *           },
                 *           "reasons": [
                 *             {
                 *               "code": "INTENT_RATE",
                 *               "effect": "FOR",
                 *               "measure": "intent_signal_conversion_rate",
                 *               "value": 0.12,
                 *               "against": 0.031
                 *             }
                 *           ],
                 *           "comments": {
                 *             "intent": 31,
                 *             "read": 120,
                 *             "byClass": [
                 *               {
                 *                 "commentClass": "INTENT",
                 *                 "comments": 31
                 *               }
                 *             ],
                 *             "texts": "/v1/brands/acme-cosmetics/comments?postId=0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e&commentClass=INTENT"
                 *           },
                 *           "authorization": "NOT_NEEDED",
                 *           "authorized": {
                 *             "until": "2022-03-10T16:15:50Z",
                 *             "daysLeft": 12,
                 *             "inUse": false
                 *           },
                 *           "music": "COMMERCIAL_LIBRARY",
                 *           "rights": "NOT_NEEDED",
                 *           "blockers": [
                 *             {
                 *               "code": "POST_NOT_OUT",
                 *               "overridable": false,
                 *               "why": "The post is private."
                 *             }
                 *           ],
                 *           "expectedCost": {
                 *             "period": {
                 *               "from": "2026-09-01",
                 *               "to": "2026-11-30"
                 *             },
                 *             "adDays": 42,
                 *             "spend": 812.4,
                 *             "impressions": 118000,
                 *             "clicks": 1470,
                 *             "cpm": 6.88,
                 *             "cpc": 0.55,
                 *             "currency": "EUR",
                 *             "missing": "NO_SPARK_ADS"
                 *           },
                 *           "boosted": [
                 *             {
                 *               "adKind": "SPARK",
                 *               "figures": [
                 *                 {
                 *                   "measure": "views",
                 *                   "value": 182000,
                 *                   "numerator": 182000,
                 *                   "denominator": 1,
                 *                   "known": 18,
                 *                   "scope": 20,
                 *                   "coverage": 0.9,
                 *                   "partial": 0,
                 *                   "state": "MEASURED",
                 *                   "asOf": "2022-03-10T16:15:50Z",
                 *                   "share": 0.25,
                 *                   "before": 160000,
                 *                   "change": 22000,
                 *                   "changeRate": 0.1375
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "measured": [
                 *             {
                 *               "measurementId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "state": "RUNNING",
                 *               "startedOn": "2022-03-10",
                 *               "endedOn": "2022-03-10",
                 *               "baselineDays": 28,
                 *               "spend": {
                 *                 "amount": "1250.00",
                 *                 "currency": "USD"
                 *               },
                 *               "incrementalConversions": {
                 *                 "value": 2.4102,
                 *                 "from": 1.3205,
                 *                 "to": 3.4999
                 *               },
                 *               "incrementalValue": {
                 *                 "value": 2.4102,
                 *                 "from": 1.3205,
                 *                 "to": 3.4999
                 *               },
                 *               "currency": "USD",
                 *               "incrementalRoas": {
                 *                 "value": 2.4102,
                 *                 "from": 1.3205,
                 *                 "to": 3.4999
                 *               },
                 *               "missing": "INTERVAL_SPANS_ZERO",
                 *               "level": 0.9,
                 *               "otherBoosts": 0,
                 *               "evidence": "EXPOSURE",
                 *               "measuredAt": "2022-03-10T16:15:50Z"
                 *             }
                 *           ]
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["AmplificationDecision"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.AmplificationDecisionMade";
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
    amplificationDecisionStarted: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.AmplificationDecisionStarted",
                 *       "subject": "amplification/decisions/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "verdict": "BOOST",
                 *         "state": "PLANNED",
                 *         "budget": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "note": "Asks where to buy it, eleven times",
                 *         "overridden": [
                 *           "POST_NOT_OUT"
                 *         ],
                 *         "decidedBy": "olivia",
                 *         "decidedOn": "2022-03-10",
                 *         "startedOn": "2022-03-10",
                 *         "endedOn": "2022-03-10",
                 *         "reason": "The budget is spent",
                 *         "stood": {
                 *           "rank": 1,
                 *           "candidates": 14,
                 *           "period": {
                 *             "from": "2026-09-01",
                 *             "to": "2026-11-30"
                 *           },
                 *           "minimumViews": 1000,
                 *           "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "title": "Three ways to wear it",
                 *           "network": "TIKTOK",
                 *           "kind": "CREATOR",
                 *           "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "url": "text",
                 *           "publishedAt": "2022-03-10T16:15:50Z",
                 *           "rate": {
                 *             "measure": "views",
                 *             "value": 182000,
                 *             "numerator": 182000,
                 *             "denominator": 1,
                 *             "known": 18,
                 *             "scope": 20,
                 *             "coverage": 0.9,
                 *             "partial": 0,
                 *             "state": "MEASURED",
                 *             "asOf": "2022-03-10T16:15:50Z",
                 *             "share": 0.25,
                 *             "before": 160000,
                 *             "change": 22000,
                 *             "changeRate": 0.1375
                 *           },
                 *           "views": {
                 *             "measure": "views",
                 *             "value": 182000,
                 *             "numerator": 182000,
                 *             "denominator": 1,
                 *             "known": 18,
                 *             "scope": 20,
                 *             "coverage": 0.9,
                 *             "partial": 0,
                 *             "state": "MEASURED",
                 *             "asOf": "2022-03-10T16:15:50Z",
                 *             "share": 0.25,
                 *             "before": 160000,
                 *             "change": 22000,
                 *             "changeRate": 0.1375
                 *           },
                 *           "brandRate": {
                 *             "measure": "views",
                 *             "value": 182000,
                 *             "numerator": 182000,
                 *             "denominator": 1,
                 *             "known": 18,
                 *             "scope": 20,
                 *             "coverage": 0.9,
                 *             "partial": 0,
                 *             "state": "MEASURED",
                 *             "asOf": "2022-03-10T16:15:50Z",
                 *             "share": 0.25,
                 *             "before": 160000,
                 *             "change": 22000,
                 *             "changeRate": 0.1375
                 *           },
                 *           "reasons": [
                 *             {
                 *               "code": "INTENT_RATE",
                 *               "effect": "FOR",
                 *               "measure": "intent_signal_conversion_rate",
                 *               "value": 0.12,
                 *               "against": 0.031
                 *             }
                 *           ],
                 *           "comments": {
                 *             "intent": 31,
                 *             "read": 120,
                 *             "byClass": [
                 *               {
                 *                 "commentClass": "INTENT",
                 *                 "comments": 31
                 *               }
                 *             ],
                 *             "texts": "/v1/brands/acme-cosmetics/comments?postId=0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e&commentClass=INTENT"
                 *           },
                 *           "authorization": "NOT_NEEDED",
                 *           "authorized": {
                 *             "until": "2022-03-10T16:15:50Z",
                 *             "daysLeft": 12,
                 *             "inUse": false
                 *           },
                 *           "music": "COMMERCIAL_LIBRARY",
                 *           "rights": "NOT_NEEDED",
                 *           "blockers": [
                 *             {
                 *               "code": "POST_NOT_OUT",
                 *               "overridable": false,
                 *               "why": "The post is private."
                 *             }
                 *           ],
                 *           "expectedCost": {
                 *             "period": {
                 *               "from": "2026-09-01",
                 *               "to": "2026-11-30"
                 *             },
                 *             "adDays": 42,
                 *             "spend": 812.4,
                 *             "impressions": 118000,
                 *             "clicks": 1470,
                 *             "cpm": 6.88,
                 *             "cpc": 0.55,
                 *             "currency": "EUR",
                 *             "missing": "NO_SPARK_ADS"
                 *           },
                 *           "boosted": [
                 *             {
                 *               "adKind": "SPARK",
                 *               "figures": [
                 *                 {
                 *                   "measure": "views",
                 *                   "value": 182000,
                 *                   "numerator": 182000,
                 *                   "denominator": 1,
                 *                   "known": 18,
                 *                   "scope": 20,
                 *                   "coverage": 0.9,
                 *                   "partial": 0,
                 *                   "state": "MEASURED",
                 *                   "asOf": "2022-03-10T16:15:50Z",
                 *                   "share": 0.25,
                 *                   "before": 160000,
                 *                   "change": 22000,
                 *                   "changeRate": 0.1375
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "measured": [
                 *             {
                 *               "measurementId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "state": "RUNNING",
                 *               "startedOn": "2022-03-10",
                 *               "endedOn": "2022-03-10",
                 *               "baselineDays": 28,
                 *               "spend": {
                 *                 "amount": "1250.00",
                 *                 "currency": "USD"
                 *               },
                 *               "incrementalConversions": {
                 *                 "value": 2.4102,
                 *                 "from": 1.3205,
                 *                 "to": 3.4999
                 *               },
                 *               "incrementalValue": {
                 *                 "value": 2.4102,
                 *                 "from": 1.3205,
                 *                 "to": 3.4999
                 *               },
                 *               "currency": "USD",
                 *               "incrementalRoas": {
                 *                 "value": 2.4102,
                 *                 "from": 1.3205,
                 *                 "to": 3.4999
                 *               },
                 *               "missing": "INTERVAL_SPANS_ZERO",
                 *               "level": 0.9,
                 *               "otherBoosts": 0,
                 *               "evidence": "EXPOSURE",
                 *               "measuredAt": "2022-03-10T16:15:50Z"
                 *             }
                 *           ]
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["AmplificationDecision"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.AmplificationDecisionStarted";
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
    amplificationDecisionUpdated: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.AmplificationDecisionUpdated",
                 *       "subject": "amplification/decisions/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "verdict": "BOOST",
                 *         "state": "PLANNED",
                 *         "budget": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "note": "Asks where to buy it, eleven times",
                 *         "overridden": [
                 *           "POST_NOT_OUT"
                 *         ],
                 *         "decidedBy": "olivia",
                 *         "decidedOn": "2022-03-10",
                 *         "startedOn": "2022-03-10",
                 *         "endedOn": "2022-03-10",
                 *         "reason": "The budget is spent",
                 *         "stood": {
                 *           "rank": 1,
                 *           "candidates": 14,
                 *           "period": {
                 *             "from": "2026-09-01",
                 *             "to": "2026-11-30"
                 *           },
                 *           "minimumViews": 1000,
                 *           "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "title": "Three ways to wear it",
                 *           "network": "TIKTOK",
                 *           "kind": "CREATOR",
                 *           "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "url": "text",
                 *           "publishedAt": "2022-03-10T16:15:50Z",
                 *           "rate": {
                 *             "measure": "views",
                 *             "value": 182000,
                 *             "numerator": 182000,
                 *             "denominator": 1,
                 *             "known": 18,
                 *             "scope": 20,
                 *             "coverage": 0.9,
                 *             "partial": 0,
                 *             "state": "MEASURED",
                 *             "asOf": "2022-03-10T16:15:50Z",
                 *             "share": 0.25,
                 *             "before": 160000,
                 *             "change": 22000,
                 *             "changeRate": 0.1375
                 *           },
                 *           "views": {
                 *             "measure": "views",
                 *             "value": 182000,
                 *             "numerator": 182000,
                 *             "denominator": 1,
                 *             "known": 18,
                 *             "scope": 20,
                 *             "coverage": 0.9,
                 *             "partial": 0,
                 *             "state": "MEASURED",
                 *             "asOf": "2022-03-10T16:15:50Z",
                 *             "share": 0.25,
                 *             "before": 160000,
                 *             "change": 22000,
                 *             "changeRate": 0.1375
                 *           },
                 *           "brandRate": {
                 *             "measure": "views",
                 *             "value": 182000,
                 *             "numerator": 182000,
                 *             "denominator": 1,
                 *             "known": 18,
                 *             "scope": 20,
                 *             "coverage": 0.9,
                 *             "partial": 0,
                 *             "state": "MEASURED",
                 *             "asOf": "2022-03-10T16:15:50Z",
                 *             "share": 0.25,
                 *             "before": 160000,
                 *             "change": 22000,
                 *             "changeRate": 0.1375
                 *           },
                 *           "reasons": [
                 *             {
                 *               "code": "INTENT_RATE",
                 *               "effect": "FOR",
                 *               "measure": "intent_signal_conversion_rate",
                 *               "value": 0.12,
                 *               "against": 0.031
                 *             }
                 *           ],
                 *           "comments": {
                 *             "intent": 31,
                 *             "read": 120,
                 *             "byClass": [
                 *               {
                 *                 "commentClass": "INTENT",
                 *                 "comments": 31
                 *               }
                 *             ],
                 *             "texts": "/v1/brands/acme-cosmetics/comments?postId=0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e&commentClass=INTENT"
                 *           },
                 *           "authorization": "NOT_NEEDED",
                 *           "authorized": {
                 *             "until": "2022-03-10T16:15:50Z",
                 *             "daysLeft": 12,
                 *             "inUse": false
                 *           },
                 *           "music": "COMMERCIAL_LIBRARY",
                 *           "rights": "NOT_NEEDED",
                 *           "blockers": [
                 *             {
                 *               "code": "POST_NOT_OUT",
                 *               "overridable": false,
                 *               "why": "The post is private."
                 *             }
                 *           ],
                 *           "expectedCost": {
                 *             "period": {
                 *               "from": "2026-09-01",
                 *               "to": "2026-11-30"
                 *             },
                 *             "adDays": 42,
                 *             "spend": 812.4,
                 *             "impressions": 118000,
                 *             "clicks": 1470,
                 *             "cpm": 6.88,
                 *             "cpc": 0.55,
                 *             "currency": "EUR",
                 *             "missing": "NO_SPARK_ADS"
                 *           },
                 *           "boosted": [
                 *             {
                 *               "adKind": "SPARK",
                 *               "figures": [
                 *                 {
                 *                   "measure": "views",
                 *                   "value": 182000,
                 *                   "numerator": 182000,
                 *                   "denominator": 1,
                 *                   "known": 18,
                 *                   "scope": 20,
                 *                   "coverage": 0.9,
                 *                   "partial": 0,
                 *                   "state": "MEASURED",
                 *                   "asOf": "2022-03-10T16:15:50Z",
                 *                   "share": 0.25,
                 *                   "before": 160000,
                 *                   "change": 22000,
                 *                   "changeRate": 0.1375
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "measured": [
                 *             {
                 *               "measurementId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "state": "RUNNING",
                 *               "startedOn": "2022-03-10",
                 *               "endedOn": "2022-03-10",
                 *               "baselineDays": 28,
                 *               "spend": {
                 *                 "amount": "1250.00",
                 *                 "currency": "USD"
                 *               },
                 *               "incrementalConversions": {
                 *                 "value": 2.4102,
                 *                 "from": 1.3205,
                 *                 "to": 3.4999
                 *               },
                 *               "incrementalValue": {
                 *                 "value": 2.4102,
                 *                 "from": 1.3205,
                 *                 "to": 3.4999
                 *               },
                 *               "currency": "USD",
                 *               "incrementalRoas": {
                 *                 "value": 2.4102,
                 *                 "from": 1.3205,
                 *                 "to": 3.4999
                 *               },
                 *               "missing": "INTERVAL_SPANS_ZERO",
                 *               "level": 0.9,
                 *               "otherBoosts": 0,
                 *               "evidence": "EXPOSURE",
                 *               "measuredAt": "2022-03-10T16:15:50Z"
                 *             }
                 *           ]
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["AmplificationDecision"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.AmplificationDecisionUpdated";
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
    benchmarkAdded: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.BenchmarkAdded",
                 *       "subject": "benchmarks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "source": "Rival IQ 2024",
                 *         "measure": "engagement_rate_by_views",
                 *         "denominator": "VIEWS",
                 *         "unit": "SHARE",
                 *         "low": 0.03,
                 *         "mid": 0.034,
                 *         "high": 0.05,
                 *         "statistic": "MEDIAN",
                 *         "periodFrom": "2024-01-01",
                 *         "periodTo": "2024-12-31",
                 *         "industry": "Beauty",
                 *         "region": "Worldwide",
                 *         "followersFrom": 100000,
                 *         "followersBelow": 500000,
                 *         "network": "TIKTOK",
                 *         "adKind": "SPARK",
                 *         "format": "In-feed",
                 *         "currency": "USD",
                 *         "publishedOn": "2024-03-01",
                 *         "url": "https://www.rivaliq.com/blog/tiktok-benchmark-report/",
                 *         "note": "Counts likes, comments and shares, no saves",
                 *         "house": "rival-iq-2024-views",
                 *         "why": "The source restated its second quarter",
                 *         "withdrawnAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Benchmark"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.BenchmarkAdded";
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
    benchmarkCorrected: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.BenchmarkCorrected",
                 *       "subject": "benchmarks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "source": "Rival IQ 2024",
                 *         "measure": "engagement_rate_by_views",
                 *         "denominator": "VIEWS",
                 *         "unit": "SHARE",
                 *         "low": 0.03,
                 *         "mid": 0.034,
                 *         "high": 0.05,
                 *         "statistic": "MEDIAN",
                 *         "periodFrom": "2024-01-01",
                 *         "periodTo": "2024-12-31",
                 *         "industry": "Beauty",
                 *         "region": "Worldwide",
                 *         "followersFrom": 100000,
                 *         "followersBelow": 500000,
                 *         "network": "TIKTOK",
                 *         "adKind": "SPARK",
                 *         "format": "In-feed",
                 *         "currency": "USD",
                 *         "publishedOn": "2024-03-01",
                 *         "url": "https://www.rivaliq.com/blog/tiktok-benchmark-report/",
                 *         "note": "Counts likes, comments and shares, no saves",
                 *         "house": "rival-iq-2024-views",
                 *         "why": "The source restated its second quarter",
                 *         "withdrawnAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Benchmark"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.BenchmarkCorrected";
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
    benchmarkWithdrawn: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.BenchmarkWithdrawn",
                 *       "subject": "benchmarks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "source": "Rival IQ 2024",
                 *         "measure": "engagement_rate_by_views",
                 *         "denominator": "VIEWS",
                 *         "unit": "SHARE",
                 *         "low": 0.03,
                 *         "mid": 0.034,
                 *         "high": 0.05,
                 *         "statistic": "MEDIAN",
                 *         "periodFrom": "2024-01-01",
                 *         "periodTo": "2024-12-31",
                 *         "industry": "Beauty",
                 *         "region": "Worldwide",
                 *         "followersFrom": 100000,
                 *         "followersBelow": 500000,
                 *         "network": "TIKTOK",
                 *         "adKind": "SPARK",
                 *         "format": "In-feed",
                 *         "currency": "USD",
                 *         "publishedOn": "2024-03-01",
                 *         "url": "https://www.rivaliq.com/blog/tiktok-benchmark-report/",
                 *         "note": "Counts likes, comments and shares, no saves",
                 *         "house": "rival-iq-2024-views",
                 *         "why": "The source restated its second quarter",
                 *         "withdrawnAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Benchmark"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.BenchmarkWithdrawn";
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
    diagnosisActed: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.DiagnosisActed",
                 *       "subject": "diagnoses/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "rule": "hook_collapse",
                 *         "ruleVersion": 1,
                 *         "layer": "STRATEGY",
                 *         "reading": "The opening is the problem, not the audience.",
                 *         "nextStep": "Change the hook.",
                 *         "subjectKind": "BRAND",
                 *         "subjectKey": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "subjectName": "Retinol before or after?",
                 *         "state": "OPEN",
                 *         "figures": [
                 *           {
                 *             "measure": "hook_rate_3s",
                 *             "of": "this post, 2026-10-26 to 2026-11-22",
                 *             "value": 0.21,
                 *             "limit": 0.33
                 *           }
                 *         ],
                 *         "foundOn": "2022-03-10",
                 *         "lastFoundOn": "2022-03-10",
                 *         "endedOn": "2022-03-10",
                 *         "mutedReason": "A test of a new opening, as planned",
                 *         "mutedUntil": "2022-03-10",
                 *         "actionNote": "New hooks for the series",
                 *         "actionOn": "2022-03-10",
                 *         "figuresAtAction": [
                 *           {
                 *             "measure": "hook_rate_3s",
                 *             "of": "this post, 2026-10-26 to 2026-11-22",
                 *             "value": 0.21,
                 *             "limit": 0.33
                 *           }
                 *         ],
                 *         "outcome": "NO_ACTION",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Diagnosis"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.DiagnosisActed";
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
    diagnosisFound: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.DiagnosisFound",
                 *       "subject": "diagnoses/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "rule": "hook_collapse",
                 *         "ruleVersion": 1,
                 *         "layer": "STRATEGY",
                 *         "reading": "The opening is the problem, not the audience.",
                 *         "nextStep": "Change the hook.",
                 *         "subjectKind": "BRAND",
                 *         "subjectKey": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "subjectName": "Retinol before or after?",
                 *         "state": "OPEN",
                 *         "figures": [
                 *           {
                 *             "measure": "hook_rate_3s",
                 *             "of": "this post, 2026-10-26 to 2026-11-22",
                 *             "value": 0.21,
                 *             "limit": 0.33
                 *           }
                 *         ],
                 *         "foundOn": "2022-03-10",
                 *         "lastFoundOn": "2022-03-10",
                 *         "endedOn": "2022-03-10",
                 *         "mutedReason": "A test of a new opening, as planned",
                 *         "mutedUntil": "2022-03-10",
                 *         "actionNote": "New hooks for the series",
                 *         "actionOn": "2022-03-10",
                 *         "figuresAtAction": [
                 *           {
                 *             "measure": "hook_rate_3s",
                 *             "of": "this post, 2026-10-26 to 2026-11-22",
                 *             "value": 0.21,
                 *             "limit": 0.33
                 *           }
                 *         ],
                 *         "outcome": "NO_ACTION",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Diagnosis"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.DiagnosisFound";
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
    diagnosisFoundAgain: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.DiagnosisFoundAgain",
                 *       "subject": "diagnoses/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "rule": "hook_collapse",
                 *         "ruleVersion": 1,
                 *         "layer": "STRATEGY",
                 *         "reading": "The opening is the problem, not the audience.",
                 *         "nextStep": "Change the hook.",
                 *         "subjectKind": "BRAND",
                 *         "subjectKey": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "subjectName": "Retinol before or after?",
                 *         "state": "OPEN",
                 *         "figures": [
                 *           {
                 *             "measure": "hook_rate_3s",
                 *             "of": "this post, 2026-10-26 to 2026-11-22",
                 *             "value": 0.21,
                 *             "limit": 0.33
                 *           }
                 *         ],
                 *         "foundOn": "2022-03-10",
                 *         "lastFoundOn": "2022-03-10",
                 *         "endedOn": "2022-03-10",
                 *         "mutedReason": "A test of a new opening, as planned",
                 *         "mutedUntil": "2022-03-10",
                 *         "actionNote": "New hooks for the series",
                 *         "actionOn": "2022-03-10",
                 *         "figuresAtAction": [
                 *           {
                 *             "measure": "hook_rate_3s",
                 *             "of": "this post, 2026-10-26 to 2026-11-22",
                 *             "value": 0.21,
                 *             "limit": 0.33
                 *           }
                 *         ],
                 *         "outcome": "NO_ACTION",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Diagnosis"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.DiagnosisFoundAgain";
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
    diagnosisLapsed: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.DiagnosisLapsed",
                 *       "subject": "diagnoses/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "rule": "hook_collapse",
                 *         "ruleVersion": 1,
                 *         "layer": "STRATEGY",
                 *         "reading": "The opening is the problem, not the audience.",
                 *         "nextStep": "Change the hook.",
                 *         "subjectKind": "BRAND",
                 *         "subjectKey": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "subjectName": "Retinol before or after?",
                 *         "state": "OPEN",
                 *         "figures": [
                 *           {
                 *             "measure": "hook_rate_3s",
                 *             "of": "this post, 2026-10-26 to 2026-11-22",
                 *             "value": 0.21,
                 *             "limit": 0.33
                 *           }
                 *         ],
                 *         "foundOn": "2022-03-10",
                 *         "lastFoundOn": "2022-03-10",
                 *         "endedOn": "2022-03-10",
                 *         "mutedReason": "A test of a new opening, as planned",
                 *         "mutedUntil": "2022-03-10",
                 *         "actionNote": "New hooks for the series",
                 *         "actionOn": "2022-03-10",
                 *         "figuresAtAction": [
                 *           {
                 *             "measure": "hook_rate_3s",
                 *             "of": "this post, 2026-10-26 to 2026-11-22",
                 *             "value": 0.21,
                 *             "limit": 0.33
                 *           }
                 *         ],
                 *         "outcome": "NO_ACTION",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Diagnosis"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.DiagnosisLapsed";
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
    diagnosisMuted: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.DiagnosisMuted",
                 *       "subject": "diagnoses/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "rule": "hook_collapse",
                 *         "ruleVersion": 1,
                 *         "layer": "STRATEGY",
                 *         "reading": "The opening is the problem, not the audience.",
                 *         "nextStep": "Change the hook.",
                 *         "subjectKind": "BRAND",
                 *         "subjectKey": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "subjectName": "Retinol before or after?",
                 *         "state": "OPEN",
                 *         "figures": [
                 *           {
                 *             "measure": "hook_rate_3s",
                 *             "of": "this post, 2026-10-26 to 2026-11-22",
                 *             "value": 0.21,
                 *             "limit": 0.33
                 *           }
                 *         ],
                 *         "foundOn": "2022-03-10",
                 *         "lastFoundOn": "2022-03-10",
                 *         "endedOn": "2022-03-10",
                 *         "mutedReason": "A test of a new opening, as planned",
                 *         "mutedUntil": "2022-03-10",
                 *         "actionNote": "New hooks for the series",
                 *         "actionOn": "2022-03-10",
                 *         "figuresAtAction": [
                 *           {
                 *             "measure": "hook_rate_3s",
                 *             "of": "this post, 2026-10-26 to 2026-11-22",
                 *             "value": 0.21,
                 *             "limit": 0.33
                 *           }
                 *         ],
                 *         "outcome": "NO_ACTION",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Diagnosis"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.DiagnosisMuted";
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
    diagnosisResolved: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.DiagnosisResolved",
                 *       "subject": "diagnoses/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "rule": "hook_collapse",
                 *         "ruleVersion": 1,
                 *         "layer": "STRATEGY",
                 *         "reading": "The opening is the problem, not the audience.",
                 *         "nextStep": "Change the hook.",
                 *         "subjectKind": "BRAND",
                 *         "subjectKey": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "subjectName": "Retinol before or after?",
                 *         "state": "OPEN",
                 *         "figures": [
                 *           {
                 *             "measure": "hook_rate_3s",
                 *             "of": "this post, 2026-10-26 to 2026-11-22",
                 *             "value": 0.21,
                 *             "limit": 0.33
                 *           }
                 *         ],
                 *         "foundOn": "2022-03-10",
                 *         "lastFoundOn": "2022-03-10",
                 *         "endedOn": "2022-03-10",
                 *         "mutedReason": "A test of a new opening, as planned",
                 *         "mutedUntil": "2022-03-10",
                 *         "actionNote": "New hooks for the series",
                 *         "actionOn": "2022-03-10",
                 *         "figuresAtAction": [
                 *           {
                 *             "measure": "hook_rate_3s",
                 *             "of": "this post, 2026-10-26 to 2026-11-22",
                 *             "value": 0.21,
                 *             "limit": 0.33
                 *           }
                 *         ],
                 *         "outcome": "NO_ACTION",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Diagnosis"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.DiagnosisResolved";
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
    diagnosisUnmuted: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.DiagnosisUnmuted",
                 *       "subject": "diagnoses/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "rule": "hook_collapse",
                 *         "ruleVersion": 1,
                 *         "layer": "STRATEGY",
                 *         "reading": "The opening is the problem, not the audience.",
                 *         "nextStep": "Change the hook.",
                 *         "subjectKind": "BRAND",
                 *         "subjectKey": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "subjectName": "Retinol before or after?",
                 *         "state": "OPEN",
                 *         "figures": [
                 *           {
                 *             "measure": "hook_rate_3s",
                 *             "of": "this post, 2026-10-26 to 2026-11-22",
                 *             "value": 0.21,
                 *             "limit": 0.33
                 *           }
                 *         ],
                 *         "foundOn": "2022-03-10",
                 *         "lastFoundOn": "2022-03-10",
                 *         "endedOn": "2022-03-10",
                 *         "mutedReason": "A test of a new opening, as planned",
                 *         "mutedUntil": "2022-03-10",
                 *         "actionNote": "New hooks for the series",
                 *         "actionOn": "2022-03-10",
                 *         "figuresAtAction": [
                 *           {
                 *             "measure": "hook_rate_3s",
                 *             "of": "this post, 2026-10-26 to 2026-11-22",
                 *             "value": 0.21,
                 *             "limit": 0.33
                 *           }
                 *         ],
                 *         "outcome": "NO_ACTION",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Diagnosis"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.DiagnosisUnmuted";
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
    goalAbandoned: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.GoalAbandoned",
                 *       "subject": "goals/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "objective": "AWARENESS",
                 *         "title": "Double the intent of skin care",
                 *         "measure": "intent_signals",
                 *         "filters": [
                 *           {
                 *             "dimension": "network",
                 *             "in": [
                 *               "TIKTOK"
                 *             ],
                 *             "notIn": [
                 *               "text"
                 *             ]
                 *           }
                 *         ],
                 *         "target": 100000,
                 *         "direction": "AT_LEAST",
                 *         "from": "2026-12-01",
                 *         "to": "2027-02-28",
                 *         "baseline": {
                 *           "from": "2026-09-01",
                 *           "to": "2026-11-21"
                 *         },
                 *         "owner": "mia.operator",
                 *         "note": "From the workshop of November",
                 *         "warnings": [
                 *           {
                 *             "code": "NOT_MEASURABLE",
                 *             "detail": "The last 8 weeks make 12000 to 18000 likely by 2027-02-28; the target is 40000."
                 *           }
                 *         ],
                 *         "abandonedAt": "2022-03-10T16:15:50Z",
                 *         "reason": "The launch moved to spring",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Goal"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.GoalAbandoned";
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
    goalChanged: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.GoalChanged",
                 *       "subject": "goals/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "objective": "AWARENESS",
                 *         "title": "Double the intent of skin care",
                 *         "measure": "intent_signals",
                 *         "filters": [
                 *           {
                 *             "dimension": "network",
                 *             "in": [
                 *               "TIKTOK"
                 *             ],
                 *             "notIn": [
                 *               "text"
                 *             ]
                 *           }
                 *         ],
                 *         "target": 100000,
                 *         "direction": "AT_LEAST",
                 *         "from": "2026-12-01",
                 *         "to": "2027-02-28",
                 *         "baseline": {
                 *           "from": "2026-09-01",
                 *           "to": "2026-11-21"
                 *         },
                 *         "owner": "mia.operator",
                 *         "note": "From the workshop of November",
                 *         "warnings": [
                 *           {
                 *             "code": "NOT_MEASURABLE",
                 *             "detail": "The last 8 weeks make 12000 to 18000 likely by 2027-02-28; the target is 40000."
                 *           }
                 *         ],
                 *         "abandonedAt": "2022-03-10T16:15:50Z",
                 *         "reason": "The launch moved to spring",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Goal"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.GoalChanged";
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
    goalSet: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.GoalSet",
                 *       "subject": "goals/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "objective": "AWARENESS",
                 *         "title": "Double the intent of skin care",
                 *         "measure": "intent_signals",
                 *         "filters": [
                 *           {
                 *             "dimension": "network",
                 *             "in": [
                 *               "TIKTOK"
                 *             ],
                 *             "notIn": [
                 *               "text"
                 *             ]
                 *           }
                 *         ],
                 *         "target": 100000,
                 *         "direction": "AT_LEAST",
                 *         "from": "2026-12-01",
                 *         "to": "2027-02-28",
                 *         "baseline": {
                 *           "from": "2026-09-01",
                 *           "to": "2026-11-21"
                 *         },
                 *         "owner": "mia.operator",
                 *         "note": "From the workshop of November",
                 *         "warnings": [
                 *           {
                 *             "code": "NOT_MEASURABLE",
                 *             "detail": "The last 8 weeks make 12000 to 18000 likely by 2027-02-28; the target is 40000."
                 *           }
                 *         ],
                 *         "abandonedAt": "2022-03-10T16:15:50Z",
                 *         "reason": "The launch moved to spring",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Goal"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.GoalSet";
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.JobFinished",
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
                    type?: "io.hookline.reporting.JobFinished";
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
    rateCardAdded: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.RateCardAdded",
                 *       "subject": "rate-cards/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "version": 2,
                 *         "validFrom": "2027-01-01",
                 *         "currency": "USD",
                 *         "source": "Agreed with the brand for 2027",
                 *         "basis": "DEFAULT",
                 *         "derivationId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "derived": [
                 *           {
                 *             "derived": "CPM",
                 *             "price": {
                 *               "low": "0.15",
                 *               "mid": "0.30",
                 *               "high": "0.45",
                 *               "source": "Agreed with the brand for 2027"
                 *             },
                 *             "formula": "spend / impressions x 1000",
                 *             "range": "text",
                 *             "sample": {
                 *               "spend": {
                 *                 "amount": "1250.00",
                 *                 "currency": "USD"
                 *               },
                 *               "count": 184000,
                 *               "days": 28,
                 *               "ads": 84,
                 *               "firstDay": "2026-09-01",
                 *               "lastDay": "2026-09-28"
                 *             }
                 *           }
                 *         ],
                 *         "prices": {
                 *           "like": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "comment": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "share": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "save": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "cpm": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "newFollower": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "profileVisit": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "linkClick": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "production": [
                 *             {
                 *               "kind": "UGC",
                 *               "format": "unboxing",
                 *               "price": {
                 *                 "low": "0.15",
                 *                 "mid": "0.30",
                 *                 "high": "0.45",
                 *                 "source": "Agreed with the brand for 2027"
                 *               }
                 *             }
                 *           ]
                 *         },
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["RateCard"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.RateCardAdded";
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
    rateCardDerivationProposed: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.RateCardDerivationProposed",
                 *       "subject": "rate-card-derivations/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "from": "2026-09-01",
                 *         "to": "2026-09-30",
                 *         "adKinds": [
                 *           "SPARK"
                 *         ],
                 *         "currency": "USD",
                 *         "derived": [
                 *           {
                 *             "derived": "CPM",
                 *             "price": {
                 *               "low": "0.15",
                 *               "mid": "0.30",
                 *               "high": "0.45",
                 *               "source": "Agreed with the brand for 2027"
                 *             },
                 *             "formula": "spend / impressions x 1000",
                 *             "range": "text",
                 *             "sample": {
                 *               "spend": {
                 *                 "amount": "1250.00",
                 *                 "currency": "USD"
                 *               },
                 *               "count": 184000,
                 *               "days": 28,
                 *               "ads": 84,
                 *               "firstDay": "2026-09-01",
                 *               "lastDay": "2026-09-28"
                 *             }
                 *           }
                 *         ],
                 *         "basedOn": 1,
                 *         "prices": {
                 *           "like": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "comment": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "share": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "save": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "cpm": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "newFollower": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "profileVisit": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "linkClick": {
                 *             "low": "0.15",
                 *             "mid": "0.30",
                 *             "high": "0.45",
                 *             "source": "Agreed with the brand for 2027"
                 *           },
                 *           "production": [
                 *             {
                 *               "kind": "UGC",
                 *               "format": "unboxing",
                 *               "price": {
                 *                 "low": "0.15",
                 *                 "mid": "0.30",
                 *                 "high": "0.45",
                 *                 "source": "Agreed with the brand for 2027"
                 *               }
                 *             }
                 *           ]
                 *         },
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["RateCardDerivation"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.RateCardDerivationProposed";
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
    savedQueryCreated: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.SavedQueryCreated",
                 *       "subject": "saved-queries/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Hook kinds by length",
                 *         "description": "For the Monday meeting: what to shoot next",
                 *         "owner": "mia.operator",
                 *         "question": {
                 *           "measures": [
                 *             "views",
                 *             "intent_signal_conversion_rate"
                 *           ],
                 *           "groupBy": [
                 *             "series"
                 *           ],
                 *           "filters": [
                 *             {
                 *               "dimension": "network",
                 *               "in": [
                 *                 "TIKTOK"
                 *               ],
                 *               "notIn": [
                 *                 "text"
                 *               ]
                 *             }
                 *           ],
                 *           "from": "2026-09-01",
                 *           "to": "2026-11-30",
                 *           "compare": {
                 *             "with": "PREVIOUS_PERIOD",
                 *             "from": "2022-03-10",
                 *             "to": "2022-03-10"
                 *           },
                 *           "granularity": "WEEK",
                 *           "postsOfPeriod": false,
                 *           "orderBy": "views",
                 *           "ascending": false,
                 *           "top": 10,
                 *           "rest": true,
                 *           "share": true,
                 *           "objective": "ENGAGEMENT"
                 *         },
                 *         "days": "LAST_28_DAYS",
                 *         "withdrawn": [],
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["SavedQuery"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.SavedQueryCreated";
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
    savedQueryDeleted: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.SavedQueryDeleted",
                 *       "subject": "saved-queries/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Hook kinds by length",
                 *         "description": "For the Monday meeting: what to shoot next",
                 *         "owner": "mia.operator",
                 *         "question": {
                 *           "measures": [
                 *             "views",
                 *             "intent_signal_conversion_rate"
                 *           ],
                 *           "groupBy": [
                 *             "series"
                 *           ],
                 *           "filters": [
                 *             {
                 *               "dimension": "network",
                 *               "in": [
                 *                 "TIKTOK"
                 *               ],
                 *               "notIn": [
                 *                 "text"
                 *               ]
                 *             }
                 *           ],
                 *           "from": "2026-09-01",
                 *           "to": "2026-11-30",
                 *           "compare": {
                 *             "with": "PREVIOUS_PERIOD",
                 *             "from": "2022-03-10",
                 *             "to": "2022-03-10"
                 *           },
                 *           "granularity": "WEEK",
                 *           "postsOfPeriod": false,
                 *           "orderBy": "views",
                 *           "ascending": false,
                 *           "top": 10,
                 *           "rest": true,
                 *           "share": true,
                 *           "objective": "ENGAGEMENT"
                 *         },
                 *         "days": "LAST_28_DAYS",
                 *         "withdrawn": [],
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["SavedQuery"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.SavedQueryDeleted";
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
    savedQueryUpdated: {
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.SavedQueryUpdated",
                 *       "subject": "saved-queries/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Hook kinds by length",
                 *         "description": "For the Monday meeting: what to shoot next",
                 *         "owner": "mia.operator",
                 *         "question": {
                 *           "measures": [
                 *             "views",
                 *             "intent_signal_conversion_rate"
                 *           ],
                 *           "groupBy": [
                 *             "series"
                 *           ],
                 *           "filters": [
                 *             {
                 *               "dimension": "network",
                 *               "in": [
                 *                 "TIKTOK"
                 *               ],
                 *               "notIn": [
                 *                 "text"
                 *               ]
                 *             }
                 *           ],
                 *           "from": "2026-09-01",
                 *           "to": "2026-11-30",
                 *           "compare": {
                 *             "with": "PREVIOUS_PERIOD",
                 *             "from": "2022-03-10",
                 *             "to": "2022-03-10"
                 *           },
                 *           "granularity": "WEEK",
                 *           "postsOfPeriod": false,
                 *           "orderBy": "views",
                 *           "ascending": false,
                 *           "top": 10,
                 *           "rest": true,
                 *           "share": true,
                 *           "objective": "ENGAGEMENT"
                 *         },
                 *         "days": "LAST_28_DAYS",
                 *         "withdrawn": [],
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["SavedQuery"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.reporting.SavedQueryUpdated";
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.WebhookCreated",
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
                    type?: "io.hookline.reporting.WebhookCreated";
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.WebhookDeleted",
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
                    type?: "io.hookline.reporting.WebhookDeleted";
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.WebhookDisabled",
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
                    type?: "io.hookline.reporting.WebhookDisabled";
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.WebhookEnabled",
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
                    type?: "io.hookline.reporting.WebhookEnabled";
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.WebhookSecretRotated",
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
                    type?: "io.hookline.reporting.WebhookSecretRotated";
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
                 *       "source": "/reporting-service",
                 *       "type": "io.hookline.reporting.WebhookUpdated",
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
                    type?: "io.hookline.reporting.WebhookUpdated";
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
