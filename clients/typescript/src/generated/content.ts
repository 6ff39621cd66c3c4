// Generated from content-service/openapi.yaml by npm run generate: do not edit.

export interface paths {
    "/v1/brands/{brand}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the brand's accounts, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Add an account of the brand on a network
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["addAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an account of the brand
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getAccount"];
        /**
         * Rename an account, or say that it is in use no more
         * @description For an account that is not active no slots come up any more; past ones stay.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/accounts/{account}/next-free-slot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the next slot of an account for which nothing is planned
         * @description It is looked for in the 92 days after the instant.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getNextFreeSlot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/answering-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List published posts that answer comments, with how many and how they have done
         * @description Newest first. Counters are the last organic ones that were recorded.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listAnsweringPosts"];
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
         * @description Operators may ask for one resource; the list of a whole brand is for its administrators. Entries are written in the transaction of the change and stay as they are. Of contact data and secrets they keep only that they changed; when a person's data is erased, what they say of that person's resource is masked too.
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
    "/v1/brands/{brand}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the blocks of days, first ones first
         * @description Of each week by the template that held then. Without days, those of the present week. Where clocks change, a local time that they skip is moved forward by as much as they skip, and of one that comes twice the first counts.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/blocks/{block}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a block
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getBlock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/blocks/{block}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tick a block: you have done it
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["completeBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/blocks/{block}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move one block to another time, or to another person
         * @description The template, and with it other weeks, stay as they are.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["moveBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/blocks/{block}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a tick or a skip back
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["reopenBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/blocks/{block}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a block does not take place, and why
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["skipBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/comment-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List posts that answer comments, with the time from comment to publication
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listCommentAnswers"];
        put?: never;
        /**
         * Record that a post answers a comment
         * @description The comment is answered when the post is published.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["recordCommentAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/comment-answers/{answer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which post answers a comment
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getCommentAnswer"];
        put?: never;
        post?: never;
        /**
         * Take back that a post answers a comment
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        delete: operations["removeCommentAnswer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/comment-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count comments by class over time, and how many are answered how soon
         * @description A period's comments are those made in it, whenever they were recorded and answered; comments that are gone were made, too.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getCommentFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/comment-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rules by which comments are put into classes
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getCommentRules"];
        /**
         * Set the rules by which comments are put into classes
         * @description A new version, which holds for comments from now on. Those of before follow as a job, jobId; what a person has decided stays.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["setCommentRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/comment-rules/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try rules on the newest 1,000 comments
         * @description Says what would change; nothing is kept.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["tryCommentRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/comment-rules/versions": {
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
        get: operations["listCommentRulesVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/comment-rules/versions/{rules}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a version of the rules, by which some comments may have their class
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getCommentRulesVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List comments, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Record a comment
         * @description One that is recorded already is refused; send what is new of it as an import of one row.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["recordComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/comments/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a comment
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getComment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/comments/{comment}/class": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a comment into a class by hand
         * @description It stays there whatever the rules say, now and later.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["classifyComment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/comments/{comment}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a comment said before it was changed on the network, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listCommentTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/comments/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record comments of many posts, and what is new of those that are here
         * @description A comment is known by its network and platformId. Sent again, its counters, its text and whether it is gone are as they were seen last; texts of before are kept. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List commitments, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listCommitments"];
        put?: never;
        /**
         * Commit to so many posts a week
         * @description Of the brand, of one account or of one series; for 90 days unless it says.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["makeCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/commitments/{commitment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a commitment
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getCommitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/commitments/{commitment}/adherence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how well a commitment is kept, and its streak
         * @description Worked out from the posts as they are: a post counts in the week of its publishedAt, whenever it was recorded. Weeks of which only some days belong to the commitment do not count.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getAdherence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/commitments/{commitment}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a commitment early
         * @description Today is its last day; the weeks that it had stay as they were.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["endCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/commitments/{commitment}/missed-weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List why weeks were missed, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listMissedWeeks"];
        put?: never;
        /**
         * Record why a commitment was missed in a week
         * @description Only of a week that is over and MISSED. The reason stays when posts that are recorded later show that the week was kept.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["explainMissedWeek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/commitments/{commitment}/missed-weeks/{missedWeek}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read why a week was missed
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getMissedWeek"];
        /**
         * Give another reason for a missed week
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateMissedWeek"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/commitments/{commitment}/weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the weeks of a commitment, first ones first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listCommitmentWeeks"];
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
         * Erase what a person has said, by the person's handle
         * @description The handle and the words of the person's comments are gone, also the words of before; their classes, counters and instants stay, so that no figure changes. Where others have written @handle, that is taken out of their words. The answer leads to the receipt; it is done as a job. What arrives later is taken as new.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["eraseAuthor"];
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
    "/v1/brands/{brand}/ideas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ideas, newest first
         * @description dueBefore shows what was parked and comes back.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listIdeas"];
        put?: never;
        /**
         * Keep an idea
         * @description An externalId that another idea has is refused, and the answer names it.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["createIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ideas/{idea}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an idea
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getIdea"];
        /**
         * Replace what is recorded of an idea
         * @description Its state stays. A rejected idea changes once it is reopened.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateIdea"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ideas/{idea}/park": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an idea wait until a day
         * @description A parked idea is put off to another day in the same way.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["parkIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ideas/{idea}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide to make an idea
         * @description A post that is made of an idea plans it by itself.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["planIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ideas/{idea}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide not to make an idea
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["rejectIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ideas/{idea}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an idea back to the beginning
         * @description What was parked, rejected, shortlisted or planned is NEW again.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["reopenIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ideas/{idea}/shortlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an idea on the shortlist
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["shortlistIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ideas/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep many ideas
         * @description An idea with a known externalId is unchanged; other facts under it are refused. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importIdeas"];
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
         * @description It ends as CANCELLED after the piece that is being done. What it has committed stays; an atomic import leaves nothing.
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
         * @description A CSV file with the columns as they were sent, and _line, _code, _path and _message, which an import passes over: correct the rows and send the file again. Rows of a JSON file stand in one column, json.
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
    "/v1/brands/{brand}/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mentions, newest publication first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listMentions"];
        put?: never;
        /**
         * Record where somebody speaks of the brand unpaid
         * @description Once for each post of the network. An author whose handle is the account of a creator is known by itself.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["recordMention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/mentions/{mention}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a mention
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getMention"];
        /**
         * Change a mention's kind, creator, views, tone or text
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateMention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/mentions/{mention}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Erase the author of a mention
         * @description Handle, address and words go from all mentions by this author on the network, and what the author wrote of rights with them. Views, tone and what was granted stay. The answer leads to the receipt; it is done as a job.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        delete: operations["eraseMentionAuthor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/mentions/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record many mentions
         * @description A post that is recorded already gets the views of the file; kind, creator, tone and text that somebody has given stay, and are filled in where there are none. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importMentions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/v1/brands/{brand}/pillars/{pillar}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a pillar away
         * @description Its series and posts stay. It gets no new series, and its share of the posts is free.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["archivePillar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/pillars/{pillar}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an archived pillar up again
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["restorePillar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/pillars/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create many pillars
         * @description A pillar that is there by its name and says the same is unchanged; one that says something else is refused. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importPillars"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/positioning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a brand's present positioning
         * @description Before anybody has written it, it is version 0: empty, with a checklist of principles to begin with.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getPositioning"];
        /**
         * Write the next version of a brand's positioning
         * @description The versions before it stay readable. What says the same as the present version is not written again.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["revisePositioning"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/positioning/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a brand's positioning, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listPositioningVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/positioning/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a version of a brand's positioning
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getPositioningVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/positioning/versions/{number}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what differs between two versions of a brand's positioning
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["comparePositioningVersions"];
        put?: never;
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
         * @description With publishedAt and url the post is PUBLISHED, whether or not anybody approved it; without them it is an IDEA or a DRAFT.
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
         * Replace what is recorded of a post
         * @description A change of its content (caption, media, links, disclosure, interaction, plannedFor) is a new contentVersion: an approval is void, and the post is a DRAFT again. A published post stays published, and its plannedFor stays as it was.
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
    "/v1/brands/{brand}/posts/{post}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to work on an idea: it is a DRAFT
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["beginPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/posts/{post}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether a post keeps to the standards
         * @description Against the version of the standards that was answered, or the present one before anybody has answered. Of another version, those answers are shown whose words have not changed.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getPostChecklist"];
        /**
         * Answer whether a post keeps to a version of the standards
         * @description An answer that is left out is open again. What says the same as before keeps who answered it and when.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["answerPostChecklist"];
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
         * @description Its present content must be approved, where approval is asked for.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["publishPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/posts/{post}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a post up, or record that it is out no more
         * @description Its figures stay.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["removePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/posts/{post}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a post go out when it is planned for
         * @description It must be approved, where the brand or its partnership asks for approval.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["schedulePost"];
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
    "/v1/brands/{brand}/posts/{post}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a post out of the schedule
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["unschedulePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/publishing-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List weekly slots, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listPublishingSlots"];
        put?: never;
        /**
         * Add a time of the week at which an account publishes
         * @description Where clocks change: a local time that they skip is moved forward by as much as they skip, and of one that comes twice the first counts.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["addPublishingSlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/publishing-slots/{publishingSlot}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a weekly slot
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getPublishingSlot"];
        /**
         * Say until when a weekly slot goes on
         * @description Yesterday as the last day ends it now.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updatePublishingSlot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/reuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List uses of others' videos, newest first
         * @description With uncovered=true: what is shown although its rights have run out.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listReuses"];
        put?: never;
        /**
         * Record that somebody else's video is shown
         * @description Refused unless a grant of the author covers the channel, the use and the instant.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["recordReuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/reuses/{reuse}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a use of somebody else's video
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getReuse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/reuses/{reuse}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the video is not shown any more
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["endReuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/rights-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests for rights, newest first
         * @description With endingBefore: the grants that end soon.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listRightsRequests"];
        put?: never;
        /**
         * Record that the author of a mention was asked for rights
         * @description One question at a time for each mention; one whose time has passed makes room.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["askForRights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/rights-requests/{rightsRequest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a request for rights
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getRightsRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/rights-requests/{rightsRequest}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the author has granted rights, with the evidence
         * @description The answer counts when it was given, also when it is recorded later. A grant has its own scope and term; another grant of the mention stands beside it.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["grantRights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/rights-requests/{rightsRequest}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the author has refused
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["refuseRights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/rights-requests/{rightsRequest}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the author has taken a grant back, or the brand its question
         * @description From then on nothing is covered by it; uses under it show as uncovered.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["withdrawRights"];
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
    "/v1/brands/{brand}/series/{series}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a series, or take a paused one up again
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["activateSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/series/{series}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a series for good
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["endSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/series/{series}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make no posts of a series for a while
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["pauseSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/series/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what keeps the brand's series from working
         * @description Three to five active series can be kept up and are recognised.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getSeriesHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/series/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create many series under pillars that are named
         * @description A series that is there by its name and says the same is unchanged; one that says something else is refused. In CSV, the values of settings, narrators, proofs and formats are parted by | or ;. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/slot-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the slots of days with what is planned for them, first ones first
         * @description A post is planned for the nearest slot of its account, if its instant is close enough (`hookline.slots.tolerance`, 30 minutes). Without days, those of two weeks from today.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listSlotTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/snapshots/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record snapshots of many posts
         * @description A snapshot with the same source and instant is unchanged; other counters in its place are refused. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importSnapshots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a brand's present creative standards
         * @description Before anybody has written them, they are version 0: the disclosures that networks and laws ask for, and nothing else.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getStandards"];
        /**
         * Write the next version of a brand's creative standards
         * @description The versions before it stay readable. What says the same as the present version is not written again.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        put: operations["reviseStandards"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/standards/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a brand's creative standards, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listStandardsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/standards/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a version of a brand's creative standards
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getStandardsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/standards/versions/{number}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what differs between two versions of a brand's creative standards
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["compareStandardsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the terms of vocabularies, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listTerms"];
        put?: never;
        /**
         * Put a term into a vocabulary
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["createTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/terms/{term}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a term
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getTerm"];
        /**
         * Rename or describe a term
         * @description Its key stays, and its former names still mean it.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateTerm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/terms/{term}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a term mean another one of its vocabulary
         * @description What carries it is found and shown under the other one from then on, and keeps what was written. There is no way back.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["mergeTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/terms/{term}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a retired term be used again
         * @description Needs the brand's role ADMIN or a larger one.
         */
        post: operations["restoreTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/terms/{term}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a term be used no more
         * @description It stays where it is used.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["retireTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between these days? Newest first
         * @description Days are the brand's. An interval counts when it reaches into them, also one that began before and has not ended.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listChanges"];
        put?: never;
        /**
         * Write down a change that figures may depend on
         * @description An instant, an interval with endsAt, or ongoing. What the services change themselves (standards, fees, rate cards…) is written down by itself.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["recordChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/timeline/{timelineEntry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an entry of the timeline
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getChange"];
        /**
         * Correct an entry, or say when it ended
         * @description Not one that the services have written down themselves.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateChange"];
        post?: never;
        /**
         * Take an entry out of the timeline
         * @description It can still be read by its id. Not one of the services' own.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        delete: operations["removeChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/timeline/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down many changes
         * @description An entry with the same externalId gets what the file says; one that was removed stays removed. Rows without externalId are new each time. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List trends with their uses, newest first
         * @description dueBefore shows what was skipped or watched and is to be looked at again.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listTrends"];
        put?: never;
        /**
         * Record a trend that was found
         * @description A trend of the same kind and name, or with the same link however it was shared, is refused, and the answer names the one that exists.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["createTrend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/trends/{trend}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a trend
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getTrend"];
        /**
         * Replace what is recorded of a trend
         * @description Its fit test and decision stay.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateTrend"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/trends/{trend}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide to use, skip or watch a tested trend
         * @description A trend whose answers say no may be used all the same; the reason says why.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["decideTrend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/trends/{trend}/fit-test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer the questions of a trend's fit test
         * @description The trend is TESTED then, and can be decided.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateFitTest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/trends/{trend}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a decided trend again
         * @description Its answers stay to be read, and are sent anew before it is decided again.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["reopenTrend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/trends/{trend}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the ideas that name a trend
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getTrendUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/trends/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record many trends
         * @description A trend that is known by its kind and name, or by its link, is unchanged; other facts of it are refused, and the row names it. Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importTrends"];
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
         * @description From now on each event of the named types is sent to the address, signed as the Standard Webhooks specification says. The secret is shown in this answer only; an answer that is given again for an Idempotency-Key is without it: rotate it if it was lost.
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
    "/v1/brands/{brand}/week-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List week templates, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listWeekTemplates"];
        put?: never;
        /**
         * Set the blocks of each week from a week on
         * @description Weeks that are over keep the template that held then. A block that goes on under its id keeps what was done, skipped or moved of it; what was touched of others stays, too.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["addWeekTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/week-templates/{weekTemplate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a week template
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getWeekTemplate"];
        /**
         * Replace the blocks of a template whose first week is not over
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateWeekTemplate"];
        post?: never;
        /**
         * Withdraw a template whose first week is not over
         * @description The one before it goes on.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        delete: operations["withdrawWeekTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/week-templates/holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the template that holds on a day
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getHoldingWeekTemplate"];
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
    "/v1/webhook-event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the event types of this service
         * @description Each can be named in a webhook's eventTypes. The webhooks of this contract show the data of each, with an example.
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
    "io.hookline.content.BlockDone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block done
         * @description `data` is what `blocks/{id}` is after the change.
         */
        post: operations["blockDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.BlockMoved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block moved
         * @description `data` is what `blocks/{id}` is after the change.
         */
        post: operations["blockMoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.BlockReopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block reopened
         * @description `data` is what `blocks/{id}` is after the change.
         */
        post: operations["blockReopened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.BlockSkipped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block skipped
         * @description `data` is what `blocks/{id}` is after the change.
         */
        post: operations["blockSkipped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.BrandAccountAdded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brand account added
         * @description `data` is what `accounts/{id}` is after the change.
         */
        post: operations["brandAccountAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.BrandAccountUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brand account updated
         * @description `data` is what `accounts/{id}` is after the change.
         */
        post: operations["brandAccountUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.ChecklistAnswered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checklist answered
         * @description `data` is what `posts/{postId}/checklist` is after the change.
         */
        post: operations["checklistAnswered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.CommentAnswerRecorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment answer recorded
         * @description `data` is what `comment-answers/{id}` is after the change.
         */
        post: operations["commentAnswerRecorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.CommentAnswerRemoved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment answer removed
         * @description `data` is what `comment-answers/{id}` is after the change.
         */
        post: operations["commentAnswerRemoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.CommentClassified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment classified
         * @description `data` is what `comments/{id}` is after the change.
         */
        post: operations["commentClassified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.CommentErased": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment erased
         * @description `data` is what `comments/{id}` is after the change.
         */
        post: operations["commentErased"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.CommentRecorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment recorded
         * @description `data` is what `comments/{id}` is after the change.
         */
        post: operations["commentRecorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.CommentRulesSet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment rules set
         * @description `data` is what `comment-rules/{id}` is after the change.
         */
        post: operations["commentRulesSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.CommentUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment updated
         * @description `data` is what `comments/{id}` is after the change.
         */
        post: operations["commentUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.CommitmentEnded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commitment ended
         * @description `data` is what `commitments/{id}` is after the change.
         */
        post: operations["commitmentEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.CommitmentMade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commitment made
         * @description `data` is what `commitments/{id}` is after the change.
         */
        post: operations["commitmentMade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.IdeaCreated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Idea created
         * @description `data` is what `ideas/{id}` is after the change.
         */
        post: operations["ideaCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.IdeaParked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Idea parked
         * @description `data` is what `ideas/{id}` is after the change.
         */
        post: operations["ideaParked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.IdeaPlanned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Idea planned
         * @description `data` is what `ideas/{id}` is after the change.
         */
        post: operations["ideaPlanned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.IdeaRejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Idea rejected
         * @description `data` is what `ideas/{id}` is after the change.
         */
        post: operations["ideaRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.IdeaReopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Idea reopened
         * @description `data` is what `ideas/{id}` is after the change.
         */
        post: operations["ideaReopened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.IdeaShortlisted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Idea shortlisted
         * @description `data` is what `ideas/{id}` is after the change.
         */
        post: operations["ideaShortlisted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.IdeaUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Idea updated
         * @description `data` is what `ideas/{id}` is after the change.
         */
        post: operations["ideaUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.IdeaUsed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Idea used
         * @description `data` is what `ideas/{id}` is after the change.
         */
        post: operations["ideaUsed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.JobFinished": {
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
    "io.hookline.content.MentionRecorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mention recorded
         * @description `data` is what `mentions/{id}` is after the change.
         */
        post: operations["mentionRecorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.MentionUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mention updated
         * @description `data` is what `mentions/{id}` is after the change.
         */
        post: operations["mentionUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.MissedWeekExplained": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Missed week explained
         * @description `data` is what `commitments/{commitmentId}/missed-weeks/{id}` is after the change.
         */
        post: operations["missedWeekExplained"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.MissedWeekUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Missed week updated
         * @description `data` is what `commitments/{commitmentId}/missed-weeks/{id}` is after the change.
         */
        post: operations["missedWeekUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PillarArchived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pillar archived
         * @description `data` is what `pillars/{id}` is after the change.
         */
        post: operations["pillarArchived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PillarCreated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pillar created
         * @description `data` is what `pillars/{id}` is after the change.
         */
        post: operations["pillarCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PillarRestored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pillar restored
         * @description `data` is what `pillars/{id}` is after the change.
         */
        post: operations["pillarRestored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PillarUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pillar updated
         * @description `data` is what `pillars/{id}` is after the change.
         */
        post: operations["pillarUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PositioningRevised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Positioning revised
         * @description `data` is what `positioning` is after the change.
         */
        post: operations["positioningRevised"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PostApproved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post approved
         * @description `data` is what `posts/{id}` is after the change.
         */
        post: operations["postApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PostBegun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post begun
         * @description `data` is what `posts/{id}` is after the change.
         */
        post: operations["postBegun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PostCreated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post created
         * @description `data` is what `posts/{id}` is after the change.
         */
        post: operations["postCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PostPublished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post published
         * @description `data` is what `posts/{id}` is after the change.
         */
        post: operations["postPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PostRemoved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post removed
         * @description `data` is what `posts/{id}` is after the change.
         */
        post: operations["postRemoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PostScheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post scheduled
         * @description `data` is what `posts/{id}` is after the change.
         */
        post: operations["postScheduled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PostSentBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post sent back
         * @description `data` is what `posts/{id}` is after the change.
         */
        post: operations["postSentBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PostSubmitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post submitted
         * @description `data` is what `posts/{id}` is after the change.
         */
        post: operations["postSubmitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PostUnscheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post unscheduled
         * @description `data` is what `posts/{id}` is after the change.
         */
        post: operations["postUnscheduled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PostUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post updated
         * @description `data` is what `posts/{id}` is after the change.
         */
        post: operations["postUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PublishingSlotAdded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishing slot added
         * @description `data` is what `publishing-slots/{id}` is after the change.
         */
        post: operations["publishingSlotAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.PublishingSlotUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishing slot updated
         * @description `data` is what `publishing-slots/{id}` is after the change.
         */
        post: operations["publishingSlotUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.ReuseEnded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reuse ended
         * @description `data` is what `reuses/{id}` is after the change.
         */
        post: operations["reuseEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.ReuseRecorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reuse recorded
         * @description `data` is what `reuses/{id}` is after the change.
         */
        post: operations["reuseRecorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.RightsRequestAsked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rights request asked
         * @description `data` is what `rights-requests/{id}` is after the change.
         */
        post: operations["rightsRequestAsked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.RightsRequestExpired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rights request expired
         * @description `data` is what `rights-requests/{id}` is after the change.
         */
        post: operations["rightsRequestExpired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.RightsRequestGranted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rights request granted
         * @description `data` is what `rights-requests/{id}` is after the change.
         */
        post: operations["rightsRequestGranted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.RightsRequestRefused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rights request refused
         * @description `data` is what `rights-requests/{id}` is after the change.
         */
        post: operations["rightsRequestRefused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.RightsRequestWithdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rights request withdrawn
         * @description `data` is what `rights-requests/{id}` is after the change.
         */
        post: operations["rightsRequestWithdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.SeriesActivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Series activated
         * @description `data` is what `series/{id}` is after the change.
         */
        post: operations["seriesActivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.SeriesCreated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Series created
         * @description `data` is what `series/{id}` is after the change.
         */
        post: operations["seriesCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.SeriesEnded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Series ended
         * @description `data` is what `series/{id}` is after the change.
         */
        post: operations["seriesEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.SeriesPaused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Series paused
         * @description `data` is what `series/{id}` is after the change.
         */
        post: operations["seriesPaused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.SeriesUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Series updated
         * @description `data` is what `series/{id}` is after the change.
         */
        post: operations["seriesUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.SnapshotRecorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Snapshot recorded
         * @description `data` is what `posts/{postId}/snapshots/{id}` is after the change.
         */
        post: operations["snapshotRecorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.StandardsRevised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Standards revised
         * @description `data` is what `standards` is after the change.
         */
        post: operations["standardsRevised"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.TermCreated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Term created
         * @description `data` is what `terms/{id}` is after the change.
         */
        post: operations["termCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.TermMerged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Term merged
         * @description `data` is what `terms/{id}` is after the change.
         */
        post: operations["termMerged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.TermRestored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Term restored
         * @description `data` is what `terms/{id}` is after the change.
         */
        post: operations["termRestored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.TermRetired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Term retired
         * @description `data` is what `terms/{id}` is after the change.
         */
        post: operations["termRetired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.TermUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Term updated
         * @description `data` is what `terms/{id}` is after the change.
         */
        post: operations["termUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.TimelineRecorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Timeline recorded
         * @description `data` is what `timeline/{id}` is after the change.
         */
        post: operations["timelineRecorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.TimelineRemoved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Timeline removed
         * @description `data` is what `timeline/{id}` is after the change.
         */
        post: operations["timelineRemoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.TimelineUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Timeline updated
         * @description `data` is what `timeline/{id}` is after the change.
         */
        post: operations["timelineUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.TrendDecided": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trend decided
         * @description `data` is what `trends/{id}` is after the change.
         */
        post: operations["trendDecided"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.TrendFound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trend found
         * @description `data` is what `trends/{id}` is after the change.
         */
        post: operations["trendFound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.TrendReopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trend reopened
         * @description `data` is what `trends/{id}` is after the change.
         */
        post: operations["trendReopened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.TrendTested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trend tested
         * @description `data` is what `trends/{id}` is after the change.
         */
        post: operations["trendTested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.TrendUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trend updated
         * @description `data` is what `trends/{id}` is after the change.
         */
        post: operations["trendUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.WebhookCreated": {
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
    "io.hookline.content.WebhookDeleted": {
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
    "io.hookline.content.WebhookDisabled": {
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
    "io.hookline.content.WebhookEnabled": {
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
    "io.hookline.content.WebhookSecretRotated": {
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
    "io.hookline.content.WebhookUpdated": {
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
    "io.hookline.content.WeekTemplateAdded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Week template added
         * @description `data` is what `week-templates/{id}` is after the change.
         */
        post: operations["weekTemplateAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.WeekTemplateUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Week template updated
         * @description `data` is what `week-templates/{id}` is after the change.
         */
        post: operations["weekTemplateUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.content.WeekTemplateWithdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Week template withdrawn
         * @description `data` is what `week-templates/{id}` is after the change.
         */
        post: operations["weekTemplateWithdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Adherence: {
            /**
             * @description cadence_adherence over these weeks: published / planned
             * @example 0.75
             */
            adherence: number | null;
            asOf: components["schemas"]["Instant"];
            commitmentId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Of weeks KEPT and MISSED
             */
            committed: number;
            /**
             * @description published / committed over these weeks; null before the first is over
             * @example 0.75
             */
            keptShare: number | null;
            /**
             * Format: int32
             * @description The longest streak of the commitment
             */
            longestStreak: number;
            /**
             * Format: int32
             * @description Of weeks KEPT and MISSED
             */
            planned: number;
            /**
             * Format: int32
             * @description Of weeks KEPT and MISSED
             */
            published: number;
            /**
             * Format: int32
             * @description Consecutive weeks KEPT, up to now
             */
            streak: number;
            /** @example America/New_York */
            timeZone: string;
            /**
             * Format: int32
             * @description Of these, how many nobody has given a reason for
             */
            unexplained: number;
            /**
             * Format: int32
             * @description Weeks that are KEPT
             */
            weeksKept: number;
            /**
             * Format: int32
             * @description Weeks that are MISSED
             */
            weeksMissed: number;
        };
        AnsweringPost: {
            /** @description When its organic counters were taken last */
            capturedAt: components["schemas"]["Instant"] | null;
            /**
             * Format: int64
             * @description Comments that it answers
             * @example 4
             */
            comments: number;
            /** @description Whose post it is; none for the brand's own team */
            creatorId: components["schemas"]["UUID"] | null;
            /**
             * Format: int64
             * @example 9400
             */
            likes: number | null;
            /**
             * Format: int64
             * @description Median of the time from a comment to the publication, in seconds; none when all were made later
             * @example 86400
             */
            medianResponseSeconds: number | null;
            /**
             * Format: int64
             * @description Comments that it has got itself
             * @example 310
             */
            ownComments: number | null;
            postId: components["schemas"]["UUID"];
            publishedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description The questions among them
             * @example 3
             */
            questions: number;
            /**
             * Format: int64
             * @example 4100
             */
            saves: number | null;
            /**
             * Format: int64
             * @example 1250
             */
            shares: number | null;
            /**
             * Format: int64
             * @example 182000
             */
            views: number | null;
        };
        /** @enum {string} */
        AnswerKind: "REPLY" | "STITCH" | "DUET" | "POST";
        AnswerUpdate: {
            /** @example The label stands in the caption too */
            note?: string | null;
            standardId: components["schemas"]["UUID"];
            verdict: components["schemas"]["Verdict"];
        };
        Audience: {
            /** @example Reads labels, trusts no promise */
            identity?: string | null;
            /** @example Ten products at home, and redness all the same */
            problem?: string | null;
            /** @example Women of 25 to 34 who buy skincare online */
            who: string;
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
        Author: {
            /**
             * @description The program used
             * @example agency-frontend
             */
            client: string | null;
            /** @example mia.operator */
            name: string | null;
            /**
             * @description Subject of the token; system:<service> for work on nobody's request
             * @example f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10
             */
            subject: string;
        };
        /** @enum {string} */
        Beginning: "IDEA" | "DRAFT";
        Block: {
            /**
             * Format: int32
             * @description How many posts it has room for; null where that is not counted
             * @example 4
             */
            capacity: number | null;
            doneAt: components["schemas"]["Instant"] | null;
            /** @example mia.operator */
            doneBy: string | null;
            endsAt: components["schemas"]["Instant"];
            /** @example 0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e_2026-W48 */
            id: string;
            kind: components["schemas"]["BlockKind"];
            /** @description In the brand's time zone */
            localDay: components["schemas"]["LocalDate"];
            /**
             * @description In the brand's time zone
             * @example 09:00
             */
            localStart: string;
            /**
             * Format: int32
             * @example 120
             */
            minutes: number;
            /** @description Whether it was moved from where its template has it */
            moved: boolean;
            /** @example mia.operator */
            owner: string | null;
            /** @example Studio was closed */
            skipReason: string | null;
            startsAt: components["schemas"]["Instant"];
            state: components["schemas"]["BlockState"];
            /** @example Batch of the week */
            title: string | null;
            updatedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description 0 as long as nobody has touched it
             */
            version: number;
            /**
             * @description Of whose template it is, also when it was moved
             * @example 2026-W48
             */
            week: string;
            weekBlockId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        BlockKind: "RESEARCH" | "SCRIPT" | "FILM" | "EDIT" | "COMMUNITY" | "REVIEW" | "OTHER";
        BlockMove: {
            /** @example 2026-11-27 */
            day: components["schemas"]["LocalDate"];
            /** @example 09:00 */
            localStart: string;
            /**
             * Format: int32
             * @example 120
             */
            minutes?: number | null;
            /** @example mia.operator */
            owner?: string | null;
        };
        BlockSkip: {
            /** @example Studio was closed */
            reason: string;
        };
        /** @enum {string} */
        BlockState: "PLANNED" | "DONE" | "SKIPPED";
        BrandAccount: {
            active: boolean;
            createdAt: components["schemas"]["Instant"];
            /** @example Acme Cosmetics */
            displayName: string;
            /** @example acmecosmetics */
            handle: string;
            id: components["schemas"]["UUID"];
            /** @description Since when nothing more is planned for it */
            inactiveSince: components["schemas"]["Instant"] | null;
            network: components["schemas"]["Network"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        BrandAccountUpdate: {
            active: boolean;
            /** @example Acme Cosmetics */
            displayName: string;
            /** @example acmecosmetics */
            handle: string;
        };
        /** @enum {string} */
        ChangeKind: "CREATIVE" | "TARGETING" | "BUDGET" | "LANDING_PAGE" | "PRICE" | "STOCK" | "TRACKING" | "MEASUREMENT" | "PLATFORM_OUTAGE" | "OTHER";
        Checklist: {
            items: components["schemas"]["ChecklistItem"][];
            /** Format: int32 */
            open: number;
            outdated: boolean;
            postId: components["schemas"]["UUID"];
            /** Format: int64 */
            standardsVersion: number;
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            violated: number;
        };
        ChecklistItem: {
            answeredAt: components["schemas"]["Instant"] | null;
            answeredBy: components["schemas"]["Author"] | null;
            kind: components["schemas"]["Kind"];
            note: string | null;
            standardId: components["schemas"]["UUID"];
            /** @example Show the product in use within the first five seconds */
            text: string;
            verdict: components["schemas"]["Verdict"] | null;
        };
        ChecklistUpdate: {
            answers: components["schemas"]["AnswerUpdate"][];
            /**
             * Format: int64
             * @example 0
             */
            standardsVersion: number;
        };
        /** @enum {string} */
        ClassifiedBy: "RULES" | "PERSON";
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
        /** @enum {string} */
        Code: "TOO_FEW_ACTIVE" | "TOO_MANY_ACTIVE" | "PART_MISSING" | "CADENCE_MISSING" | "PILLAR_ARCHIVED";
        Comment: {
            /** @example lena.skincare */
            authorHandle: string | null;
            /**
             * @description The same for all comments of the author in this brand and network
             * @example 5f0c1b2d3e4a69788796a5b4c3d2e1f0
             */
            authorKey: string | null;
            classifiedBy: components["schemas"]["ClassifiedBy"];
            /**
             * @description Who has decided, where a person has
             * @example ada
             */
            classifiedByPerson: string | null;
            commentClass: components["schemas"]["CommentClass"];
            commentedAt: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            /** @description When it was first seen gone */
            deletedAt: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @description How often the text was seen changed
             * @example 0
             */
            edits: number;
            id: components["schemas"]["UUID"];
            /** @example en */
            language: string | null;
            /**
             * Format: int64
             * @example 41
             */
            likes: number | null;
            network: components["schemas"]["Network"];
            /**
             * @description The network's id of the comment that this one replies to
             * @example 7412345678901230000
             */
            parentPlatformId: string | null;
            /**
             * @description The network's id of the comment
             * @example 7412345678901234999
             */
            platformId: string;
            postId: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 2
             */
            replies: number | null;
            /**
             * @description The rule; none where none fits
             * @example Asks
             */
            rule: string | null;
            /** @description What the rules say, whoever has decided */
            ruleClass: components["schemas"]["CommentClass"];
            /**
             * Format: int32
             * @description The version of the rules with which ruleClass came about
             * @example 1
             */
            rulesVersion: number;
            /** @description When the network last showed it */
            seenAt: components["schemas"]["Instant"];
            /** @example Does it work with retinol? */
            text: string;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        CommentAnswer: {
            /** @description When the post was published */
            answeredAt: components["schemas"]["Instant"] | null;
            commentClass: components["schemas"]["CommentClass"];
            commentedAt: components["schemas"]["Instant"];
            commentId: components["schemas"]["UUID"];
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["AnswerKind"];
            postId: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description From the comment to the publication, in seconds; none while there is none
             * @example 86400
             */
            responseSeconds: number | null;
            /**
             * Format: int64
             * @description Always 0: an answer does not change
             * @example 0
             */
            version: number;
        };
        CommentChange: {
            classifiedBy: components["schemas"]["ClassifiedBy"];
            commentClass: components["schemas"]["CommentClass"];
            commentedAt: components["schemas"]["Instant"];
            deletedAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            /** @example en */
            language: string | null;
            /**
             * Format: int64
             * @example 41
             */
            likes: number | null;
            network: components["schemas"]["Network"];
            postId: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 2
             */
            replies: number | null;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        CommentClass: "QUESTION" | "CONFUSION" | "PRAISE" | "OBJECTION" | "INTENT" | "COMPLAINT" | "OTHER";
        CommentClassShare: {
            commentClass: components["schemas"]["CommentClass"];
            /**
             * Format: int64
             * @example 30
             */
            comments: number;
            /**
             * @description Of all comments of the period; none without comments
             * @example 0.25
             */
            share: number | null;
        };
        CommentClassShift: {
            /**
             * Format: int64
             * @example 96
             */
            after: number;
            /**
             * Format: int64
             * @example 120
             */
            before: number;
            commentClass: components["schemas"]["CommentClass"];
        };
        CommentClassUpdate: {
            /**
             * @description null leaves it to the rules again
             * @example QUESTION
             */
            commentClass?: components["schemas"]["CommentClass"] | null;
        };
        CommentFigures: {
            by: components["schemas"]["PeriodLength"];
            periods: components["schemas"]["CommentPeriod"][];
            /** @example Europe/Berlin */
            timeZone: string;
        };
        CommentPeriod: {
            /**
             * Format: int64
             * @description Those that a published post answers
             * @example 18
             */
            answered: number;
            /**
             * Format: int64
             * @example 12
             */
            answeredQuestions: number;
            /**
             * @description answered / comments; none without comments
             * @example 0.15
             */
            answeredShare: number | null;
            /**
             * Format: int64
             * @description Different published posts that answer them
             * @example 3
             */
            answeringPosts: number;
            classes: components["schemas"]["CommentClassShare"][];
            /**
             * Format: int64
             * @example 120
             */
            comments: number;
            /** @description First day */
            from: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description Median of the time from a comment to the publication of the first post that answers it, in seconds; none while none is answered
             * @example 172800
             */
            medianResponseSeconds: number | null;
            /** @description Last day */
            to: components["schemas"]["LocalDate"];
        };
        CommentRule: {
            /**
             * @description Words one behind the other, in any script, without regard to case, accents and width; a word may end with * for any ending; ? is a question mark of any script, and an emoji is a word
             * @example [
             *       "too expensive",
             *       "zu teuer",
             *       "caro",
             *       "pric*",
             *       "高い"
             *     ]
             */
            anyOf: string[];
            commentClass: components["schemas"]["CommentClass"];
            /**
             * @description Different for each rule of the set
             * @example Too expensive
             */
            name: string;
            /**
             * @description Phrases of comments that the rule passes over
             * @example [
             *       "not too expensive"
             *     ]
             */
            noneOf?: string[] | null;
        };
        CommentRules: {
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @description The job that classifies the comments of before; none for the first */
            jobId: components["schemas"]["UUID"] | null;
            rules: components["schemas"]["CommentRule"][];
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
        CommentRulesTrial: {
            /**
             * Format: int32
             * @description Those that would get another class
             * @example 37
             */
            changed: number;
            classes: components["schemas"]["CommentClassShift"][];
            /**
             * Format: int32
             * @description Comments that were looked at
             * @example 1000
             */
            comments: number;
            /** @description Some of those that would get another class */
            examples: components["schemas"]["CommentTrialExample"][];
        };
        CommentRulesUpdate: {
            /** @description The first one that fits decides */
            rules: components["schemas"]["CommentRule"][];
        };
        CommentText: {
            /** @description When the network last showed it so */
            seenAt: components["schemas"]["Instant"];
            /** @example Does it work? */
            text: string;
        };
        CommentTrialExample: {
            after: components["schemas"]["CommentClass"];
            before: components["schemas"]["CommentClass"];
            commentId: components["schemas"]["UUID"];
            /**
             * @description The rule on trial that decides
             * @example Price
             */
            rule: string | null;
            /** @example How much is it? */
            text: string;
        };
        Commitment: {
            accountId: components["schemas"]["UUID"] | null;
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @example 90
             */
            days: number;
            /** @description When it was ended early */
            endedOn: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            /** @description The last day, included: earlier than planned when it was ended */
            lastDay: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @example 4
             */
            postsPerWeek: number;
            seriesId: components["schemas"]["UUID"] | null;
            startsOn: components["schemas"]["LocalDate"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        CommitmentWeek: {
            /**
             * @description cadence_adherence: published / planned; null when nothing was planned
             * @example 0.75
             */
            adherence: number | null;
            /**
             * Format: int32
             * @example 4
             */
            committed: number;
            /**
             * @description published / committed
             * @example 0.75
             */
            keptShare: number;
            /** @description Why it was missed, if somebody has said so */
            missCause: components["schemas"]["MissCause"] | null;
            monday: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description Posts whose plannedFor is in the week
             */
            planned: number;
            /**
             * Format: int32
             * @description Posts whose publishedAt is in the week
             */
            published: number;
            state: components["schemas"]["WeekState"];
            /** @example 2026-W48 */
            week: string;
        };
        /** @enum {string} */
        Dataset: "ORGANIC" | "PAID";
        /** @enum {string} */
        DayOfWeek: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        /** @enum {string} */
        DeliveryState: "PENDING" | "DELIVERED" | "FAILED";
        Difference: {
            /** @description By their paths in the content. Parts of a list that have an id are followed by it: donts[0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e].text; donts[*].id tells of another order. Other lists are compared as a whole. */
            changes: components["schemas"]["FieldChange"][];
            /**
             * Format: int64
             * @example 2
             */
            since: number;
            /**
             * Format: int64
             * @example 3
             */
            version: number;
        };
        /** @enum {string} */
        DisabledReason: "GONE" | "FAILING";
        Disclosure: {
            /** @default false */
            aiGenerated?: boolean;
            /** @default false */
            ownBrand?: boolean;
            /** @default false */
            paidPartnership?: boolean;
        };
        /** @enum {string} */
        DisclosureCondition: "ALWAYS" | "CREATOR_POSTS" | "TEAM_POSTS" | "WHEN_IT_APPLIES";
        /** @enum {string} */
        DisclosureKind: "PAID_PARTNERSHIP" | "OWN_BRAND" | "AI_GENERATED";
        /** @enum {string} */
        EntrySource: "MANUAL" | "API" | "AUTOMATIC";
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
        Evidence: {
            /** @example Yes, go ahead, just tag me! */
            quote: string | null;
            seenAt: components["schemas"]["Instant"];
            /** @example Ada Lund */
            seenBy: string;
            sha256: string | null;
            sourceUrl: string | null;
            step: components["schemas"]["RightsStatus"];
        };
        Example: {
            id?: components["schemas"]["UUID"] | null;
            kind: components["schemas"]["ExampleKind"];
            /** @example https://www.tiktok.com/@miawong/video/7412345678901234567 */
            url: string;
            /** @example The result stands in the first frame */
            why: string;
        };
        /** @enum {string} */
        ExampleKind: "GOOD" | "BAD";
        FieldChange: {
            /**
             * @description Path in the resource
             * @example fee.amount
             */
            field: string;
            /**
             * @description Before; null if it was empty, ••• if the value is not kept
             * @example 5000
             */
            from: unknown;
            /**
             * @description After; null if it was emptied, ••• if the value is not kept
             * @example 6000
             */
            to: unknown;
        };
        FitAnswer: {
            fits: boolean;
            /** @example Our viewers call themselves skincare nerds; the joke is about them. */
            reason: string;
        };
        FitTest: {
            audience: components["schemas"]["FitAnswer"];
            fits: boolean;
            payoff: components["schemas"]["FitAnswer"];
            promise: components["schemas"]["FitAnswer"];
        };
        FitTestUpdate: {
            audience: components["schemas"]["FitAnswer"];
            payoff: components["schemas"]["FitAnswer"];
            promise: components["schemas"]["FitAnswer"];
        };
        FunnelShares: {
            /**
             * Format: int32
             * @example 10
             */
            bofu: number;
            /**
             * Format: int32
             * @example 30
             */
            mofu: number;
            /**
             * Format: int32
             * @example 60
             */
            tofu: number;
        };
        /** @enum {string} */
        FunnelStage: "TOFU" | "MOFU" | "BOFU";
        Idea: {
            commentId: components["schemas"]["UUID"] | null;
            createdAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"] | null;
            /** @example Show a tube from 2019 beside a new one */
            description: string | null;
            /** @example recHk2pQ7 */
            externalId: string | null;
            funnelStage: components["schemas"]["FunnelStage"] | null;
            id: components["schemas"]["UUID"];
            /**
             * @example [
             *       "https://www.tiktok.com/@miawong/video/7412345678901234567"
             *     ]
             */
            links: string[];
            pillarId: components["schemas"]["UUID"] | null;
            /** @example Waits for the lab's figures */
            reason: string | null;
            /** @example 2027-03-01 */
            returnOn: components["schemas"]["LocalDate"] | null;
            /**
             * Format: int32
             * @example 70
             */
            score: number | null;
            scoreParts: components["schemas"]["ScoreParts"] | null;
            seriesId: components["schemas"]["UUID"] | null;
            source: components["schemas"]["IdeaSource"];
            state: components["schemas"]["IdeaState"];
            terms: components["schemas"]["Terms"];
            /** @example Does retinol expire? */
            title: string;
            trendId: components["schemas"]["UUID"] | null;
            updatedAt: components["schemas"]["Instant"];
            usedAt: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            version: number;
        };
        IdeaParking: {
            /** @example Waits for the lab's figures */
            reason?: string | null;
            /** @example 2027-03-01 */
            returnOn: components["schemas"]["LocalDate"];
        };
        IdeaRejection: {
            /** @example Claims what we cannot prove */
            reason: string;
        };
        /** @enum {string} */
        IdeaSource: "TREND" | "COMMENT" | "LEARNING" | "COMPETITOR" | "CONVERTING" | "OWN";
        /** @enum {string} */
        IdeaState: "NEW" | "SHORTLISTED" | "PLANNED" | "USED" | "PARKED" | "REJECTED";
        IdeaUpdate: {
            commentId?: components["schemas"]["UUID"] | null;
            creatorId?: components["schemas"]["UUID"] | null;
            /** @example Show a tube from 2019 beside a new one */
            description?: string | null;
            funnelStage?: components["schemas"]["FunnelStage"] | null;
            /**
             * @example [
             *       "https://www.tiktok.com/@miawong/video/7412345678901234567"
             *     ]
             */
            links?: string[];
            pillarId?: components["schemas"]["UUID"] | null;
            /**
             * Format: int32
             * @example 70
             */
            score?: number | null;
            scoreParts?: components["schemas"]["ScoreParts"] | null;
            seriesId?: components["schemas"]["UUID"] | null;
            /** @example COMMENT */
            source: components["schemas"]["IdeaSource"];
            terms?: components["schemas"]["Terms"];
            /** @example Does retinol expire? */
            title: string;
            trendId?: components["schemas"]["UUID"] | null;
        };
        ImportedSeries: {
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
            /**
             * Format: int32
             * @example 2
             */
            perWeek?: number | null;
            /** @example Skin science */
            pillar: string;
            /** @example ACTIVE */
            state?: components["schemas"]["SeriesState"] | null;
            terms?: components["schemas"]["Terms"] | null;
            variation?: components["schemas"]["Variation"] | null;
        };
        ImportedSnapshot: {
            /** @example 2026-09-05T06:00:00Z */
            capturedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @example 310
             */
            comments?: number | null;
            dataset: components["schemas"]["Dataset"];
            /**
             * Format: int64
             * @example 88000
             */
            fullViews?: number | null;
            /**
             * Format: int64
             * @example 9400
             */
            likes?: number | null;
            /**
             * Format: int64
             * @example 640
             */
            linkClicks?: number | null;
            postId: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 900
             */
            profileVisits?: number | null;
            /**
             * Format: int64
             * @example 171000
             */
            reach?: number | null;
            /**
             * Format: int64
             * @example 2100
             */
            saves?: number | null;
            /**
             * Format: int64
             * @example 1200
             */
            shares?: number | null;
            /** @example IMPORT */
            source: components["schemas"]["Source"];
            /**
             * Format: int64
             * @example 182000
             */
            views?: number | null;
            /**
             * Format: int64
             * @example 1274000
             */
            watchSeconds?: number | null;
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
        Interaction: {
            /** @default true */
            commentsOpen?: boolean;
            /** @default true */
            duetAllowed?: boolean;
            /** @default EVERYONE */
            privacy?: components["schemas"]["Privacy"];
            /** @default true */
            stitchAllowed?: boolean;
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
        Kind: "DO" | "DONT" | "DISCLOSURE";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Media: {
            /** @example drive/acme/2026-09/retinol-v3.mp4 */
            reference: string;
            /** @example 23.4 */
            seconds?: number | null;
            /** @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
            sha256?: string | null;
        };
        Mention: {
            /** @example skincarekim */
            authorHandle: string | null;
            createdAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"] | null;
            erasedAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["MentionKind"];
            network: components["schemas"]["Network"];
            /** @example 7412345678901234567 */
            networkPostId: string | null;
            publishedAt: components["schemas"]["Instant"];
            /** @example Never going back to my old serum */
            text: string | null;
            tone: components["schemas"]["Tone"] | null;
            updatedAt: components["schemas"]["Instant"];
            /** @example https://www.tiktok.com/@skincarekim/video/7412345678901234567 */
            url: string | null;
            /** Format: int64 */
            version: number;
            /**
             * Format: int64
             * @example 48200
             */
            views: number | null;
        };
        MentionChange: {
            creatorId: components["schemas"]["UUID"] | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["MentionKind"];
            network: components["schemas"]["Network"];
            publishedAt: components["schemas"]["Instant"];
            tone: components["schemas"]["Tone"] | null;
            /** Format: int64 */
            version: number;
            /**
             * Format: int64
             * @example 48200
             */
            views: number | null;
        };
        /** @enum {string} */
        MentionKind: "EARNED" | "ADVOCACY";
        MentionUpdate: {
            creatorId?: components["schemas"]["UUID"] | null;
            kind: components["schemas"]["MentionKind"];
            /** @example Never going back to my old serum */
            text?: string | null;
            tone?: components["schemas"]["Tone"] | null;
            /**
             * Format: int64
             * @example 51900
             */
            views?: number | null;
        };
        /** @enum {string} */
        MissCause: "CAPACITY" | "ABSENCE" | "APPROVAL" | "CREATOR" | "MATERIAL" | "PLATFORM" | "DECISION" | "OTHER";
        MissedWeek: {
            cause: components["schemas"]["MissCause"];
            commitmentId: components["schemas"]["UUID"];
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            monday: components["schemas"]["LocalDate"];
            /** @example Two of three were ill */
            note: string | null;
            /** @example mia.operator */
            recordedBy: string;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            /** @example 2026-W05 */
            week: string;
        };
        MissedWeekUpdate: {
            cause: components["schemas"]["MissCause"];
            /** @example Two of three were ill */
            note?: string | null;
        };
        /** @enum {string} */
        Network: "TIKTOK" | "INSTAGRAM" | "YOUTUBE";
        NewAuthorErasure: {
            /** @example @lena.skincare */
            authorHandle: string;
            network: components["schemas"]["Network"];
        };
        NewBrandAccount: {
            /** @example Acme Cosmetics */
            displayName: string;
            /** @example acmecosmetics */
            handle: string;
            network: components["schemas"]["Network"];
        };
        NewComment: {
            /** @example @lena.skincare */
            authorHandle?: string | null;
            /** @example 2026-09-04T11:20:00Z */
            commentedAt: components["schemas"]["Instant"];
            /**
             * @description Whether it is gone
             * @example false
             */
            deleted?: boolean | null;
            /** @example en */
            language?: string | null;
            /**
             * Format: int64
             * @example 41
             */
            likes?: number | null;
            network: components["schemas"]["Network"];
            /**
             * @description The network's id of the comment that this one replies to
             * @example 7412345678901230000
             */
            parentPlatformId?: string | null;
            /**
             * @description The network's id of the comment; always text
             * @example 7412345678901234999
             */
            platformId: string;
            postId: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 2
             */
            replies?: number | null;
            /**
             * @description When the network showed it so; now if left out. What was seen earlier replaces nothing that was seen later
             * @example 2026-09-05T06:00:00Z
             */
            seenAt?: components["schemas"]["Instant"] | null;
            /**
             * @description Empty for a sticker or a picture; left out when it is as it was
             * @example Does it work with retinol?
             */
            text?: string | null;
        };
        NewCommentAnswer: {
            commentId: components["schemas"]["UUID"];
            kind: components["schemas"]["AnswerKind"];
            postId: components["schemas"]["UUID"];
        };
        NewCommentRulesTrial: {
            rules: components["schemas"]["CommentRule"][];
        };
        NewCommitment: {
            accountId?: components["schemas"]["UUID"] | null;
            /**
             * Format: int32
             * @example 90
             */
            days?: number | null;
            /**
             * Format: int32
             * @example 4
             */
            postsPerWeek: number;
            seriesId?: components["schemas"]["UUID"] | null;
            /** @example 2026-11-23 */
            startsOn?: components["schemas"]["LocalDate"] | null;
        };
        NewEvidence: {
            /** @example Yes, go ahead, just tag me! */
            quote?: string | null;
            /** @example 2026-09-04T09:30:00Z */
            seenAt: components["schemas"]["Instant"];
            /** @example Ada Lund */
            seenBy: string;
            /** @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
            sha256?: string | null;
            /** @example https://www.tiktok.com/@skincarekim/video/7412345678901234567 */
            sourceUrl?: string | null;
        };
        NewIdea: {
            commentId?: components["schemas"]["UUID"] | null;
            creatorId?: components["schemas"]["UUID"] | null;
            /** @example Show a tube from 2019 beside a new one */
            description?: string | null;
            /** @example recHk2pQ7 */
            externalId?: string | null;
            funnelStage?: components["schemas"]["FunnelStage"] | null;
            /**
             * @example [
             *       "https://www.tiktok.com/@miawong/video/7412345678901234567"
             *     ]
             */
            links?: string[];
            pillarId?: components["schemas"]["UUID"] | null;
            /**
             * Format: int32
             * @example 70
             */
            score?: number | null;
            scoreParts?: components["schemas"]["ScoreParts"] | null;
            seriesId?: components["schemas"]["UUID"] | null;
            /** @example COMMENT */
            source: components["schemas"]["IdeaSource"];
            terms?: components["schemas"]["Terms"];
            /** @example Does retinol expire? */
            title: string;
            trendId?: components["schemas"]["UUID"] | null;
        };
        NewMention: {
            /** @example skincarekim */
            authorHandle?: string | null;
            creatorId?: components["schemas"]["UUID"] | null;
            kind: components["schemas"]["MentionKind"];
            network: components["schemas"]["Network"];
            /** @example 7412345678901234567 */
            networkPostId?: string | null;
            /** @example 2026-09-03T16:00:00Z */
            publishedAt: components["schemas"]["Instant"];
            /** @example Never going back to my old serum */
            text?: string | null;
            tone?: components["schemas"]["Tone"] | null;
            /**
             * @example https://www.tiktok.com/@skincarekim/video/7412345678901234567
             * @example https://www.tiktok.com/@glowlab/photo/7498765432109876543
             * @example https://www.tiktok.com/@glowlab/video/7467890123456789012
             * @example https://www.instagram.com/glowlab/reel/DE0T298yYMj/
             */
            url: string;
            /**
             * Format: int64
             * @example 48200
             */
            views?: number | null;
        };
        NewMissedWeek: {
            cause: components["schemas"]["MissCause"];
            /** @example Two of three were ill */
            note?: string | null;
            /** @example 2026-W05 */
            week: string;
        };
        NewPillar: {
            /** @example What an ingredient does, shown and not claimed */
            description?: string | null;
            funnelShares?: components["schemas"]["FunnelShares"] | null;
            /** @example Skin science */
            name: string;
            /** @example mia.operator */
            owner?: string | null;
            /**
             * Format: int32
             * @example 40
             */
            targetShare?: number | null;
        };
        NewPost: {
            accountId?: components["schemas"]["UUID"] | null;
            campaignId?: components["schemas"]["UUID"] | null;
            /** @example Before or after the cream? #skintok */
            caption?: string | null;
            creatorId?: components["schemas"]["UUID"] | null;
            disclosure?: components["schemas"]["Disclosure"];
            funnelStage: components["schemas"]["FunnelStage"];
            ideaId?: components["schemas"]["UUID"] | null;
            interaction?: components["schemas"]["Interaction"];
            kind?: components["schemas"]["PostKind"] | null;
            /**
             * @example [
             *       "https://go.example/r/mia"
             *     ]
             */
            links?: string[];
            media?: components["schemas"]["Media"] | null;
            network: components["schemas"]["Network"];
            partnershipId?: components["schemas"]["UUID"] | null;
            /** @example 2026-09-03T16:00:00Z */
            plannedFor?: components["schemas"]["Instant"] | null;
            /** @example 2026-09-03T16:00:00Z */
            publishedAt?: components["schemas"]["Instant"] | null;
            relation?: components["schemas"]["Relation"] | null;
            seriesId?: components["schemas"]["UUID"] | null;
            status?: components["schemas"]["Beginning"] | null;
            terms?: components["schemas"]["Terms"];
            /** @example Retinol before or after? */
            title: string;
            /** @example https://www.tiktok.com/@miawong/video/7412345678901234567 */
            url?: string | null;
        };
        NewPublishingSlot: {
            accountId: components["schemas"]["UUID"];
            /** @example 2099-12-27 */
            endsOn?: components["schemas"]["LocalDate"] | null;
            /** @example 18:30 */
            localTime: string;
            /** @example 2026-11-23 */
            startsOn?: components["schemas"]["LocalDate"] | null;
            weekday: components["schemas"]["DayOfWeek"];
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
        NewReuse: {
            channel: components["schemas"]["ReuseChannel"];
            edited?: boolean | null;
            mentionId: components["schemas"]["UUID"];
            /** @example https://shop.example/serum */
            placeUrl?: string | null;
            startedAt?: components["schemas"]["Instant"] | null;
            usage: components["schemas"]["Usage"];
        };
        NewRightsRequest: {
            answerBy?: components["schemas"]["Instant"] | null;
            /** @example 2026-09-03T18:00:00Z */
            askedAt?: components["schemas"]["Instant"] | null;
            evidence?: components["schemas"]["NewEvidence"] | null;
            mentionId: components["schemas"]["UUID"];
            /** @example We love your video! May we show it? */
            message?: string | null;
            scope: components["schemas"]["RightsScope"];
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
            /**
             * Format: int32
             * @example 2
             */
            perWeek?: number | null;
            pillarId: components["schemas"]["UUID"];
            /** @example ACTIVE */
            state?: components["schemas"]["SeriesState"] | null;
            terms?: components["schemas"]["Terms"] | null;
            variation?: components["schemas"]["Variation"] | null;
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
        NewTerm: {
            /** @default false */
            branded?: boolean;
            /** @default false */
            challenge?: boolean;
            /** @example A belief, then the test that refutes it */
            description?: string | null;
            /** @example https://www.tiktok.com/music/original-sound-7016 */
            link?: string | null;
            /** @example Myth busting */
            name: string;
            vocabulary: components["schemas"]["Vocabulary"];
        };
        NewTimelineEntry: {
            accountId?: components["schemas"]["UUID"] | null;
            /** @example Spring launch */
            campaign?: string | null;
            creatorId?: components["schemas"]["UUID"] | null;
            /** @example Purchases are sent by the shop's back end */
            detail?: string | null;
            endsAt?: components["schemas"]["Instant"] | null;
            /** @example google-ads-change-4711 */
            externalId?: string | null;
            kind: components["schemas"]["ChangeKind"];
            ongoing?: boolean | null;
            postId?: components["schemas"]["UUID"] | null;
            /** @example Serum 30 ml */
            product?: string | null;
            seriesId?: components["schemas"]["UUID"] | null;
            source?: components["schemas"]["EntrySource"] | null;
            /** @example 2026-09-03T16:00:00Z */
            startsAt: components["schemas"]["Instant"];
            /** @example PIXEL */
            subkind?: string | null;
            /** @example Pixel moved to the server */
            title: string;
            /** @example https://ads.example/changes/4711 */
            url?: string | null;
        };
        NewTrend: {
            /** @example Beauty */
            category?: string | null;
            /** @example A before, the sound stops, an after */
            description?: string | null;
            /** @example 2026-09-03T16:00:00Z */
            foundAt?: components["schemas"]["Instant"] | null;
            /** @example TikTok Creative Center */
            foundIn?: string | null;
            /** @example SOUND */
            kind: components["schemas"]["TrendKind"];
            /** @example https://www.tiktok.com/music/second-coat-7016 */
            link?: string | null;
            /** @example Wait for the second coat */
            name: string;
            network?: components["schemas"]["Network"] | null;
            /**
             * @example [
             *       "DE",
             *       "NORDICS"
             *     ]
             */
            regions?: string[];
            terms?: components["schemas"]["Terms"];
        };
        NewWebhook: {
            /** @example The shop's warehouse */
            description?: string | null;
            /**
             * @description Names from /v1/webhook-event-types, or * alone for all, also future ones
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
        NewWeekBlock: {
            /**
             * Format: int32
             * @example 4
             */
            capacity?: number | null;
            id?: components["schemas"]["UUID"] | null;
            kind: components["schemas"]["BlockKind"];
            /** @example 09:00 */
            localStart: string;
            /**
             * Format: int32
             * @example 120
             */
            minutes: number;
            /** @example mia.operator */
            owner?: string | null;
            /** @example Batch of the week */
            title?: string | null;
            weekday: components["schemas"]["DayOfWeek"];
        };
        NewWeekTemplate: {
            blocks: components["schemas"]["NewWeekBlock"][];
            /**
             * @example 2099-11-23
             * @example 2099-12-07
             */
            validFrom: components["schemas"]["LocalDate"];
        };
        PageAnsweringPostView: {
            items: components["schemas"]["AnsweringPost"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageAuditEntry: {
            items: components["schemas"]["AuditEntry"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageBlockView: {
            items: components["schemas"]["Block"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageBrandAccountView: {
            items: components["schemas"]["BrandAccount"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageCommentAnswerView: {
            items: components["schemas"]["CommentAnswer"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageCommentRulesView: {
            items: components["schemas"]["CommentRules"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageCommentTextView: {
            items: components["schemas"]["CommentText"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageCommentView: {
            items: components["schemas"]["Comment"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageCommitmentView: {
            items: components["schemas"]["Commitment"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageCommitmentWeekView: {
            items: components["schemas"]["CommitmentWeek"][];
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
        PageIdeaView: {
            items: components["schemas"]["Idea"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageJobView: {
            items: components["schemas"]["Job"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageMentionView: {
            items: components["schemas"]["Mention"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageMissedWeekView: {
            items: components["schemas"]["MissedWeek"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PagePillarView: {
            items: components["schemas"]["Pillar"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PagePositioningView: {
            items: components["schemas"]["Positioning"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PagePostView: {
            items: components["schemas"]["Post"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PagePublishingSlotView: {
            items: components["schemas"]["PublishingSlot"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageReuseView: {
            items: components["schemas"]["Reuse"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageRightsRequestView: {
            items: components["schemas"]["RightsRequest"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageSeriesView: {
            items: components["schemas"]["Series"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageSlotTimeView: {
            items: components["schemas"]["SlotTime"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageSnapshotView: {
            items: components["schemas"]["Snapshot"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageStandardsView: {
            items: components["schemas"]["Standards"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageTermView: {
            items: components["schemas"]["Term"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageTimelineEntryView: {
            items: components["schemas"]["TimelineEntry"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageTrendView: {
            items: components["schemas"]["Trend"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageWebhookView: {
            items: components["schemas"]["Webhook"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageWeekTemplateView: {
            items: components["schemas"]["WeekTemplate"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        /** @enum {string} */
        PeriodLength: "DAY" | "WEEK" | "MONTH";
        Pillar: {
            createdAt: components["schemas"]["Instant"];
            /** @example What an ingredient does, shown and not claimed */
            description: string | null;
            funnelShares: components["schemas"]["FunnelShares"] | null;
            id: components["schemas"]["UUID"];
            /** @example Skin science */
            name: string;
            /** @example mia.operator */
            owner: string | null;
            state: components["schemas"]["PillarState"];
            /**
             * Format: int32
             * @example 40
             */
            targetShare: number | null;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        PillarState: "ACTIVE" | "ARCHIVED";
        PillarUpdate: {
            /** @example What an ingredient does, shown and not claimed */
            description?: string | null;
            funnelShares?: components["schemas"]["FunnelShares"] | null;
            /** @example Skin science */
            name: string;
            /** @example mia.operator */
            owner?: string | null;
            /**
             * Format: int32
             * @example 40
             */
            targetShare?: number | null;
        };
        Positioning: {
            author: components["schemas"]["Author"] | null;
            content: components["schemas"]["PositioningContent"];
            note: string | null;
            /** @example Helps people with sensitive skin build a routine that they keep by showing what each ingredient really does */
            statement: string | null;
            /** Format: int64 */
            version: number;
            writtenAt: components["schemas"]["Instant"] | null;
        };
        PositioningContent: {
            /** @example A chemist who takes the industry's promises apart */
            angle?: string | null;
            audience?: components["schemas"]["Audience"] | null;
            /**
             * @example [
             *       "crafttok"
             *     ]
             */
            communities?: string[];
            principles?: components["schemas"]["Principle"][];
            promise?: components["schemas"]["Promise"] | null;
            /** @example founder */
            voice?: string | null;
        };
        PositioningUpdate: {
            content: components["schemas"]["PositioningContent"];
            /** @example The survey says they buy for redness */
            note?: string | null;
        };
        Post: {
            accountId: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            approvedVersion: number | null;
            campaignId: components["schemas"]["UUID"] | null;
            /** @example Before or after the cream? #skintok */
            caption: string | null;
            /** Format: int32 */
            contentVersion: number;
            createdAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"] | null;
            disclosure: components["schemas"]["Disclosure"];
            funnelStage: components["schemas"]["FunnelStage"];
            id: components["schemas"]["UUID"];
            ideaId: components["schemas"]["UUID"] | null;
            interaction: components["schemas"]["Interaction"];
            kind: components["schemas"]["PostKind"];
            /**
             * @example [
             *       "https://go.example/r/mia"
             *     ]
             */
            links: string[];
            media: components["schemas"]["Media"] | null;
            network: components["schemas"]["Network"];
            partnershipId: components["schemas"]["UUID"] | null;
            plannedFor: components["schemas"]["Instant"] | null;
            publishedAt: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            publishedVersion: number | null;
            relation: components["schemas"]["Relation"] | null;
            /** @example The sound was withdrawn */
            removalReason: string | null;
            removedAt: components["schemas"]["Instant"] | null;
            seriesId: components["schemas"]["UUID"] | null;
            status: components["schemas"]["PostStatus"];
            terms: components["schemas"]["Terms"];
            /** @example Retinol before or after? */
            title: string;
            updatedAt: components["schemas"]["Instant"];
            /** @example https://www.tiktok.com/@miawong/video/7412345678901234567 */
            url: string | null;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        PostKind: "BRAND_ORGANIC" | "CREATOR" | "UGC" | "PAID_ONLY" | "LIVE" | "PHOTO_CAROUSEL";
        PostRemoval: {
            /** @example The sound was withdrawn */
            reason: string;
        };
        /** @enum {string} */
        PostStatus: "IDEA" | "DRAFT" | "IN_REVIEW" | "APPROVED" | "SCHEDULED" | "PUBLISHED" | "REMOVED";
        PostUpdate: {
            accountId?: components["schemas"]["UUID"] | null;
            campaignId?: components["schemas"]["UUID"] | null;
            /** @example Before or after the cream? #skintok */
            caption?: string | null;
            creatorId?: components["schemas"]["UUID"] | null;
            disclosure?: components["schemas"]["Disclosure"];
            funnelStage: components["schemas"]["FunnelStage"];
            ideaId?: components["schemas"]["UUID"] | null;
            interaction?: components["schemas"]["Interaction"];
            kind?: components["schemas"]["PostKind"] | null;
            /**
             * @example [
             *       "https://go.example/r/mia"
             *     ]
             */
            links?: string[];
            media?: components["schemas"]["Media"] | null;
            partnershipId?: components["schemas"]["UUID"] | null;
            /** @example 2026-09-03T16:00:00Z */
            plannedFor?: components["schemas"]["Instant"] | null;
            relation?: components["schemas"]["Relation"] | null;
            seriesId?: components["schemas"]["UUID"] | null;
            terms?: components["schemas"]["Terms"];
            /** @example Retinol before or after? */
            title: string;
        };
        Principle: {
            id?: components["schemas"]["UUID"] | null;
            /** @example Resonance */
            name: string;
            /** @example Does it say what the audience already feels? */
            question: string;
        };
        /** @enum {string} */
        Privacy: "EVERYONE" | "FOLLOWERS" | "FRIENDS" | "ONLY_ME";
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
        Promise: {
            /** @example what each ingredient really does */
            byShowing: string;
            /** @example people with sensitive skin */
            helps: string;
            /** @example build a routine that they keep */
            toDo: string;
        };
        Publication: {
            /** @example 2026-09-03T16:00:00Z */
            publishedAt: components["schemas"]["Instant"];
            /** @example https://www.tiktok.com/@miawong/video/7412345678901234567 */
            url: string;
        };
        PublishingSlot: {
            accountId: components["schemas"]["UUID"];
            createdAt: components["schemas"]["Instant"];
            endsOn: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            /**
             * @description In the brand's time zone
             * @example 18:30
             */
            localTime: string;
            startsOn: components["schemas"]["LocalDate"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            weekday: components["schemas"]["DayOfWeek"];
        };
        PublishingSlotUpdate: {
            /** @example 2099-12-27 */
            endsOn?: components["schemas"]["LocalDate"] | null;
        };
        Relation: {
            kind: components["schemas"]["RelationKind"];
            postId?: components["schemas"]["UUID"] | null;
            /** @example https://www.tiktok.com/@someone/video/7412345678901234568 */
            url?: string | null;
        };
        /** @enum {string} */
        RelationKind: "REPLY" | "STITCH" | "DUET" | "CUT_DOWN" | "VARIANT";
        RequiredDisclosure: {
            id?: components["schemas"]["UUID"] | null;
            kind: components["schemas"]["DisclosureKind"];
            /** @example Whenever the creator got money, products or travel for it */
            text: string;
            when: components["schemas"]["DisclosureCondition"];
        };
        Reuse: {
            channel: components["schemas"]["ReuseChannel"];
            createdAt: components["schemas"]["Instant"];
            edited: boolean;
            endedAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            mentionId: components["schemas"]["UUID"];
            /** @example https://shop.example/serum */
            placeUrl: string | null;
            postId: components["schemas"]["UUID"] | null;
            rightsRequestId: components["schemas"]["UUID"];
            startedAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            usage: components["schemas"]["Usage"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        ReuseChannel: "TIKTOK" | "INSTAGRAM" | "YOUTUBE" | "WEBSITE" | "SHOP" | "EMAIL" | "IN_STORE" | "PRINT";
        ReuseEnd: {
            endedAt?: components["schemas"]["Instant"] | null;
        };
        RightsGrant: {
            answeredAt?: components["schemas"]["Instant"] | null;
            /** @example Tag @skincarekim */
            conditions?: string | null;
            evidence: components["schemas"]["NewEvidence"];
            from?: components["schemas"]["Instant"] | null;
            scope?: components["schemas"]["RightsScope"] | null;
            until?: components["schemas"]["Instant"] | null;
        };
        RightsRefusal: {
            answeredAt?: components["schemas"]["Instant"] | null;
            evidence?: components["schemas"]["NewEvidence"] | null;
            /** @example Works for another brand */
            reason?: string | null;
        };
        RightsRequest: {
            answerBy: components["schemas"]["Instant"] | null;
            answeredAt: components["schemas"]["Instant"] | null;
            asked: components["schemas"]["RightsScope"];
            askedAt: components["schemas"]["Instant"];
            /** @example Tag @skincarekim */
            conditions: string | null;
            createdAt: components["schemas"]["Instant"];
            evidence: components["schemas"]["Evidence"][];
            from: components["schemas"]["Instant"] | null;
            granted: components["schemas"]["RightsScope"] | null;
            id: components["schemas"]["UUID"];
            mentionId: components["schemas"]["UUID"];
            /** @example We love your video! May we show it? */
            message: string | null;
            reason: string | null;
            status: components["schemas"]["RightsStatus"];
            until: components["schemas"]["Instant"] | null;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            withdrawnAt: components["schemas"]["Instant"] | null;
        };
        RightsRequestChange: {
            asked: components["schemas"]["RightsScope"];
            from: components["schemas"]["Instant"] | null;
            granted: components["schemas"]["RightsScope"] | null;
            id: components["schemas"]["UUID"];
            mentionId: components["schemas"]["UUID"];
            status: components["schemas"]["RightsStatus"];
            until: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            version: number;
            withdrawnAt: components["schemas"]["Instant"] | null;
        };
        RightsScope: {
            channels: components["schemas"]["ReuseChannel"][];
            edits?: boolean;
            usages: components["schemas"]["Usage"][];
        };
        /** @enum {string} */
        RightsStatus: "ASKED" | "GRANTED" | "REFUSED" | "WITHDRAWN" | "EXPIRED";
        RightsWithdrawal: {
            evidence?: components["schemas"]["NewEvidence"] | null;
            /** @example Deleted the video */
            reason?: string | null;
            withdrawnAt?: components["schemas"]["Instant"] | null;
        };
        Rotation: {
            /**
             * Format: int32
             * @description How many hours the former secret stays valid beside the new one; 24 if null
             * @example 24
             */
            overlapHours?: number | null;
        };
        Rule: {
            id?: components["schemas"]["UUID"] | null;
            /** @example Show the product in use within the first five seconds */
            text: string;
        };
        ScoreParts: {
            /**
             * Format: int32
             * @example 5
             */
            confidence: number;
            /**
             * Format: int32
             * @example 8
             */
            ease: number;
            /**
             * Format: int32
             * @example 8
             */
            impact: number;
        };
        Series: {
            /** @example Most people use it at the wrong time of day. */
            context: string | null;
            createdAt: components["schemas"]["Instant"];
            /** @example You are wasting your retinol. Here is why. */
            hook: string | null;
            id: components["schemas"]["UUID"];
            /** @example Myth or molecule */
            name: string;
            /** @example Save this for tonight. */
            nextStep: string | null;
            /** @example The order that works, on camera. */
            payoff: string | null;
            /**
             * Format: int32
             * @example 2
             */
            perWeek: number | null;
            pillarId: components["schemas"]["UUID"];
            state: components["schemas"]["SeriesState"];
            terms: components["schemas"]["Terms"];
            updatedAt: components["schemas"]["Instant"];
            variation: components["schemas"]["Variation"];
            /** Format: int64 */
            version: number;
        };
        SeriesHealth: {
            /**
             * Format: int64
             * @example 4
             */
            active: number;
            /**
             * Format: int64
             * @example 7
             */
            ended: number;
            /**
             * Format: int32
             * @example 3
             */
            fewest: number;
            /**
             * Format: int64
             * @example 2
             */
            ideas: number;
            /**
             * Format: int32
             * @example 5
             */
            most: number;
            /**
             * Format: int64
             * @example 1
             */
            paused: number;
            /**
             * Format: int64
             * @example 6
             */
            perWeek: number;
            /** @description Of the hundred newest active series at most */
            warnings: components["schemas"]["SeriesWarning"][];
        };
        /** @enum {string} */
        SeriesState: "IDEA" | "ACTIVE" | "PAUSED" | "ENDED";
        SeriesUpdate: {
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
            /**
             * Format: int32
             * @example 2
             */
            perWeek?: number | null;
            pillarId: components["schemas"]["UUID"];
            terms?: components["schemas"]["Terms"] | null;
            variation?: components["schemas"]["Variation"] | null;
        };
        SeriesWarning: {
            code: components["schemas"]["Code"];
            /** @example 6 series are active; three to five can be kept up and recognised. */
            message: string;
            seriesId: components["schemas"]["UUID"] | null;
        };
        /** @enum {string} */
        SlotState: "FREE" | "TAKEN" | "CROWDED" | "LAPSED";
        SlotTime: {
            accountId: components["schemas"]["UUID"];
            at: components["schemas"]["Instant"];
            /** @example 0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e_2026-11-27 */
            id: string;
            /** @description In the brand's time zone */
            localDay: components["schemas"]["LocalDate"];
            /**
             * @description What the clocks show: later than the slot's where they skip its time
             * @example 18:30
             */
            localTime: string;
            postIds: string[];
            slotId: components["schemas"]["UUID"];
            state: components["schemas"]["SlotState"];
        };
        Snapshot: {
            capturedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @example 310
             */
            comments: number | null;
            dataset: components["schemas"]["Dataset"];
            /**
             * Format: int64
             * @example 41000
             */
            fullViews: number | null;
            id: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 9400
             */
            likes: number | null;
            /**
             * Format: int64
             * @example 1730
             */
            linkClicks: number | null;
            postId: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 2900
             */
            profileVisits: number | null;
            /**
             * Format: int64
             * @example 151000
             */
            reach: number | null;
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @example 4100
             */
            saves: number | null;
            /**
             * Format: int64
             * @example 1250
             */
            shares: number | null;
            source: components["schemas"]["Source"];
            /**
             * Format: int64
             * @example 0
             */
            version: number;
            /**
             * Format: int64
             * @example 182000
             */
            views: number | null;
            /**
             * Format: int64
             * @description In whole seconds
             * @example 1420000
             */
            watchSeconds: number | null;
        };
        SnapshotOfCreator: {
            capturedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @example 310
             */
            comments: number | null;
            creatorId: components["schemas"]["UUID"] | null;
            dataset: components["schemas"]["Dataset"];
            /**
             * Format: int64
             * @example 41000
             */
            fullViews: number | null;
            id: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 9400
             */
            likes: number | null;
            /**
             * Format: int64
             * @example 1730
             */
            linkClicks: number | null;
            postId: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 2900
             */
            profileVisits: number | null;
            /**
             * Format: int64
             * @example 151000
             */
            reach: number | null;
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @example 4100
             */
            saves: number | null;
            /**
             * Format: int64
             * @example 1250
             */
            shares: number | null;
            source: components["schemas"]["Source"];
            /**
             * Format: int64
             * @example 0
             */
            version: number;
            /**
             * Format: int64
             * @example 182000
             */
            views: number | null;
            /**
             * Format: int64
             * @description In whole seconds
             * @example 1420000
             */
            watchSeconds: number | null;
        };
        /** @enum {string} */
        Source: "API" | "MANUAL" | "IMPORT" | "ESTIMATED";
        Standards: {
            author: components["schemas"]["Author"] | null;
            content: components["schemas"]["StandardsContent"];
            note: string | null;
            /** Format: int64 */
            version: number;
            writtenAt: components["schemas"]["Instant"] | null;
        };
        StandardsContent: {
            disclosures?: components["schemas"]["RequiredDisclosure"][];
            donts?: components["schemas"]["Rule"][];
            dos?: components["schemas"]["Rule"][];
            examples?: components["schemas"]["Example"][];
        };
        StandardsUpdate: {
            content: components["schemas"]["StandardsContent"];
            /** @example Legal asks for it since May */
            note?: string | null;
        };
        /** @enum {string} */
        Status: "APPLIED" | "UNCHANGED" | "FAILED" | "NOT_APPLIED";
        Term: {
            branded: boolean;
            challenge: boolean;
            createdAt: components["schemas"]["Instant"];
            /** @example A belief, then the test that refutes it */
            description: string | null;
            /**
             * @example [
             *       "Myths"
             *     ]
             */
            formerNames: string[];
            id: components["schemas"]["UUID"];
            /** @example myth-busting */
            key: string;
            /** @example https://www.tiktok.com/music/original-sound-7016 */
            link: string | null;
            /** @example claim */
            mergedInto: string | null;
            /** @example Myth busting */
            name: string;
            state: components["schemas"]["TermState"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            vocabulary: components["schemas"]["Vocabulary"];
        };
        TermMerge: {
            /** @example claim */
            into: string;
        };
        Terms: {
            /** @example save */
            callToAction?: string | null;
            /**
             * @example [
             *       "skintok"
             *     ]
             */
            communities?: string[];
            /** @example talking-head */
            format?: string | null;
            /**
             * @example [
             *       "skintok"
             *     ]
             */
            hashtags?: string[];
            /** @example question */
            hookKind?: string | null;
            /** @example demonstration */
            proof?: string | null;
            /** @example educate */
            purpose?: string | null;
            /**
             * @example [
             *       "retinol-for-beginners"
             *     ]
             */
            searchKeywords?: string[];
            /** @example tutorial */
            seriesKind?: string | null;
            /** @example original-sound-miawong */
            sound?: string | null;
            /** @example expert */
            voice?: string | null;
        };
        /** @enum {string} */
        TermState: "ACTIVE" | "RETIRED" | "MERGED";
        TermUpdate: {
            /** @default false */
            branded?: boolean;
            /** @default false */
            challenge?: boolean;
            /** @example A belief, then the test that refutes it */
            description?: string | null;
            /** @example https://www.tiktok.com/music/original-sound-7016 */
            link?: string | null;
            /** @example Myth busting */
            name: string;
        };
        TimelineEntry: {
            accountId: components["schemas"]["UUID"] | null;
            /** @example Spring launch */
            campaign: string | null;
            /** @example rate-cards/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e */
            changedResource: string | null;
            /** @example reporting */
            changedService: string | null;
            createdAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"] | null;
            /** @example like mid: 0.30 → 0.35 */
            detail: string | null;
            endsAt: components["schemas"]["Instant"] | null;
            /** @example google-ads-change-4711 */
            externalId: string | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["ChangeKind"];
            ongoing: boolean;
            postId: components["schemas"]["UUID"] | null;
            /** @example Serum 30 ml */
            product: string | null;
            removedAt: components["schemas"]["Instant"] | null;
            seriesId: components["schemas"]["UUID"] | null;
            source: components["schemas"]["EntrySource"];
            startsAt: components["schemas"]["Instant"];
            /** @example RATE_CARD */
            subkind: string | null;
            /** @example Rate card of TIKTOK, version 2 */
            title: string;
            updatedAt: components["schemas"]["Instant"];
            /** @example https://ads.example/changes/4711 */
            url: string | null;
            /** Format: int64 */
            version: number;
        };
        TimelineEntryUpdate: {
            accountId?: components["schemas"]["UUID"] | null;
            /** @example Spring launch */
            campaign?: string | null;
            creatorId?: components["schemas"]["UUID"] | null;
            /** @example Purchases are sent by the shop's back end */
            detail?: string | null;
            endsAt?: components["schemas"]["Instant"] | null;
            kind: components["schemas"]["ChangeKind"];
            ongoing?: boolean | null;
            postId?: components["schemas"]["UUID"] | null;
            /** @example Serum 30 ml */
            product?: string | null;
            seriesId?: components["schemas"]["UUID"] | null;
            /** @example 2026-09-03T16:00:00Z */
            startsAt: components["schemas"]["Instant"];
            /** @example PIXEL */
            subkind?: string | null;
            /** @example Pixel moved to the server */
            title: string;
            /** @example https://ads.example/changes/4711 */
            url?: string | null;
        };
        /** @enum {string} */
        Tone: "POSITIVE" | "NEUTRAL" | "NEGATIVE";
        Trend: {
            /** @example Beauty */
            category: string | null;
            createdAt: components["schemas"]["Instant"];
            decision: components["schemas"]["TrendDecided"] | null;
            /** @example A before, the sound stops, an after */
            description: string | null;
            fitTest: components["schemas"]["FitTest"] | null;
            foundAt: components["schemas"]["Instant"];
            /** @example TikTok Creative Center */
            foundIn: string | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["TrendKind"];
            /** @example https://www.tiktok.com/music/second-coat-7016 */
            link: string | null;
            /** @example Wait for the second coat */
            name: string;
            network: components["schemas"]["Network"] | null;
            /**
             * @example [
             *       "DE",
             *       "NORDICS"
             *     ]
             */
            regions: string[];
            state: components["schemas"]["TrendState"];
            terms: components["schemas"]["Terms"];
            updatedAt: components["schemas"]["Instant"];
            uses: components["schemas"]["TrendUses"] | null;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        TrendChoice: "USE" | "SKIP" | "WATCH";
        TrendDecided: {
            at: components["schemas"]["Instant"];
            /** @example f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10 */
            by: string;
            /** @example It fits, but is all about summer; back in spring. */
            reason: string;
            /** @example 2027-03-01 */
            returnOn: components["schemas"]["LocalDate"] | null;
        };
        TrendDecision: {
            /** @example WATCH */
            choice: components["schemas"]["TrendChoice"];
            /** @example It fits, but is all about summer; back in spring. */
            reason: string;
            /** @example 2027-03-01 */
            returnOn?: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        TrendKind: "SOUND" | "HASHTAG" | "CHALLENGE" | "FORMAT" | "EFFECT" | "TOPIC" | "MEME" | "OTHER";
        /** @enum {string} */
        TrendState: "FOUND" | "TESTED" | "IN_USE" | "SKIPPED" | "WATCHED" | "REOPENED";
        TrendUpdate: {
            /** @example Beauty */
            category?: string | null;
            /** @example A before, the sound stops, an after */
            description?: string | null;
            /** @example 2026-09-03T16:00:00Z */
            foundAt: components["schemas"]["Instant"];
            /** @example TikTok Creative Center */
            foundIn?: string | null;
            /** @example SOUND */
            kind: components["schemas"]["TrendKind"];
            /** @example https://www.tiktok.com/music/second-coat-7016 */
            link?: string | null;
            /** @example Wait for the second coat */
            name: string;
            network?: components["schemas"]["Network"] | null;
            /**
             * @example [
             *       "DE",
             *       "NORDICS"
             *     ]
             */
            regions?: string[];
            terms?: components["schemas"]["Terms"];
        };
        TrendUses: {
            /**
             * Format: int64
             * @example 3
             */
            ideas: number;
            /**
             * Format: int64
             * @example 1
             */
            used: number;
        };
        /** @enum {string} */
        Usage: "ORGANIC" | "PAID";
        /**
         * Format: uuid
         * @example 0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e
         */
        UUID: string;
        Variation: {
            /**
             * @example [
             *       "skit"
             *     ]
             */
            formats?: string[];
            /**
             * @example [
             *       "founder"
             *     ]
             */
            narrators?: string[];
            /**
             * @example [
             *       "demonstration"
             *     ]
             */
            proofs?: string[];
            /**
             * @example [
             *       "bathroom",
             *       "on a train"
             *     ]
             */
            settings?: string[];
        };
        /** @enum {string} */
        Verdict: "YES" | "NO" | "NOT_APPLICABLE";
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
        /** @enum {string} */
        Vocabulary: "SERIES_KIND" | "HOOK_KIND" | "PURPOSE" | "VOICE" | "PROOF" | "FORMAT" | "CALL_TO_ACTION" | "SOUND" | "HASHTAG" | "SEARCH_KEYWORD" | "COMMUNITY";
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
            /** @description The beginning of the answer's body */
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
            /** @description The body of the request: a CloudEvent */
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
             * @description Names from /v1/webhook-event-types, or * alone for all, also future ones
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
        WeekBlock: {
            /**
             * Format: int32
             * @example 4
             */
            capacity: number | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["BlockKind"];
            /**
             * @description In the brand's time zone
             * @example 09:00
             */
            localStart: string;
            /**
             * Format: int32
             * @example 120
             */
            minutes: number;
            /** @example mia.operator */
            owner: string | null;
            /** @example Batch of the week */
            title: string | null;
            weekday: components["schemas"]["DayOfWeek"];
        };
        /** @enum {string} */
        WeekState: "KEPT" | "MISSED" | "RUNNING" | "AHEAD" | "PARTIAL";
        WeekTemplate: {
            blocks: components["schemas"]["WeekBlock"][];
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            updatedAt: components["schemas"]["Instant"];
            /**
             * @description The Monday of its first week; null: for every week before others begin
             * @example 2026-11-23
             */
            validFrom: components["schemas"]["LocalDate"] | null;
            /** Format: int64 */
            version: number;
        };
        WeekTemplateUpdate: {
            blocks: components["schemas"]["NewWeekBlock"][];
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
        /** @description There is no such account */
        E404Account: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such comment */
        E404Comment: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such commitment */
        E404Commitment: {
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
        /** @description There is no such idea */
        E404Idea: {
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
        /** @description There is no such mention */
        E404Mention: {
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
        /** @description The positioning has no such version */
        E404Positioning: {
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
        /** @description There is no such week template */
        E404Rhythm: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such request for rights */
        E404Rights: {
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
        /** @description There is no such slot */
        E404Slot: {
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
        /** @description The standards have no such version */
        E404Standards: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such entry of the timeline */
        E404Timeline: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such trend */
        E404Trend: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such term */
        E404Vocabulary: {
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
        /** @description The brand has this account already */
        E409Account: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The comment is recorded under another post */
        E409Comment: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is a commitment for these posts and days */
        E409Commitment: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An idea with this externalId exists */
        E409Idea: {
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
        /** @description This post of the network is recorded as a mention already */
        E409Mention: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A pillar of this name exists */
        E409Pillar: {
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
        /** @description A template begins in this week already */
        E409Rhythm: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The author was asked already and has not answered yet */
        E409Rights: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A series of this name exists */
        E409Series: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account has a slot at this time of the week */
        E409Slot: {
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
        /** @description An entry with this external id exists */
        E409Timeline: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A trend of this kind and name exists */
        E409Trend: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A term of this vocabulary has, or had, this name */
        E409Vocabulary: {
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
        /** @description The ids were rounded, as spreadsheets do with long numbers */
        E422Comment: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The ids were rounded, as spreadsheets do with long numbers */
        E422CommentImports: {
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
        /** @description The account is on another network than the post */
        E422Post: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The two terms cannot become one */
        E422Vocabulary: {
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
        /** @description The resource's version, for If-Match and If-None-Match */
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
    listAccounts: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only on this network */
                network?: components["schemas"]["Network"];
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBrandAccountView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Account"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    addAccount: {
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
                "application/json": components["schemas"]["NewBrandAccount"];
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
                    "application/json": components["schemas"]["BrandAccount"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Account"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Account"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getAccount: {
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
                account: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["BrandAccount"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Account"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateAccount: {
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
                account: components["schemas"]["UUID"];
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
                "application/json": components["schemas"]["BrandAccountUpdate"];
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
                    "application/json": components["schemas"]["BrandAccount"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Account"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Account"];
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
    getNextFreeSlot: {
        parameters: {
            query?: {
                /** @description Later than this instant; now, if it is left out or over */
                after?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                account: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["SlotTime"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Slot"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listAnsweringPosts: {
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAnsweringPostView"];
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
                    /** @description A file name, for CSV and NDJSON */
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
    listBlocks: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description First day, in the brand's time zone
                 * @example 2026-11-23
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description Only blocks of this kind */
                kind?: components["schemas"]["BlockKind"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only this person's blocks */
                owner?: string;
                /** @description Only blocks in this state */
                state?: components["schemas"]["BlockState"];
                /**
                 * @description Last day, included
                 * @example 2026-11-29
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBlockView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rhythm"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                block: string;
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
                    "application/json": components["schemas"]["Block"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rhythm"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    completeBlock: {
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
                block: string;
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
                    "application/json": components["schemas"]["Block"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rhythm"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Rhythm"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    moveBlock: {
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
                block: string;
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
                "application/json": components["schemas"]["BlockMove"];
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
                    "application/json": components["schemas"]["Block"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rhythm"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Rhythm"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    reopenBlock: {
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
                block: string;
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
                    "application/json": components["schemas"]["Block"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rhythm"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Rhythm"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    skipBlock: {
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
                block: string;
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
                "application/json": components["schemas"]["BlockSkip"];
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
                    "application/json": components["schemas"]["Block"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rhythm"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Rhythm"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listCommentAnswers: {
        parameters: {
            query?: {
                /** @description Only this comment's answers */
                commentId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only comments that this post answers */
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCommentAnswerView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Comment"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    recordCommentAnswer: {
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
                "application/json": components["schemas"]["NewCommentAnswer"];
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
                    "application/json": components["schemas"]["CommentAnswer"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Comment"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Comment"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getCommentAnswer: {
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
                answer: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["CommentAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    removeCommentAnswer: {
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
                answer: components["schemas"]["UUID"];
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
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Comment"];
            412: components["responses"]["E412"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getCommentFigures: {
        parameters: {
            query: {
                /** @description How long a period is; weeks begin on Monday */
                by?: components["schemas"]["PeriodLength"] & unknown;
                /**
                 * @description First day, in the brand's time zone; the period that it is in is whole
                 * @example 2026-09-01
                 */
                from: components["schemas"]["LocalDate"];
                /** @description Only comments on this post */
                postId?: components["schemas"]["UUID"];
                /**
                 * @description Last day; the period that it is in is whole. At most 400 periods
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
                    "application/json": components["schemas"]["CommentFigures"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Comment"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getCommentRules: {
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
                    "application/json": components["schemas"]["CommentRules"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    setCommentRules: {
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
                "application/json": components["schemas"]["CommentRulesUpdate"];
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
                    "application/json": components["schemas"]["CommentRules"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Comment"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Comment"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    tryCommentRules: {
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
                "application/json": components["schemas"]["NewCommentRulesTrial"];
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
                    "application/json": components["schemas"]["CommentRulesTrial"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Comment"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Comment"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listCommentRulesVersions: {
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCommentRulesView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Comment"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getCommentRulesVersion: {
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
                rules: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["CommentRules"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listComments: {
        parameters: {
            query?: {
                /** @description Only comments that a post answers, or that none does */
                answered?: boolean;
                /** @description Only comments of this author */
                authorKey?: string;
                /** @description Only comments of this class */
                commentClass?: components["schemas"]["CommentClass"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Only comments that are gone, or that are there */
                deleted?: boolean;
                /**
                 * @description Made at this instant or later
                 * @example 2026-09-01T00:00:00Z
                 */
                from?: components["schemas"]["Instant"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only comments on this network */
                network?: components["schemas"]["Network"];
                /** @description Only replies to the comment with this id of the network */
                parentPlatformId?: string;
                /** @description Only comments on this post */
                postId?: components["schemas"]["UUID"];
                /**
                 * @description Only comments with all of these words, in any order and any script; those between quotation marks one behind the other, the last one also as a beginning
                 * @example retinol "how often"
                 */
                q?: string;
                /**
                 * @description Made before this instant
                 * @example 2026-10-01T00:00:00Z
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCommentView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Comment"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    recordComment: {
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
                "application/json": components["schemas"]["NewComment"];
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
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Comment"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Comment"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getComment: {
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
                comment: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Comment"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    classifyComment: {
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
                comment: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentClassUpdate"];
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
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Comment"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Comment"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listCommentTexts: {
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
                comment: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCommentTextView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Comment"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importComments: {
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
                "application/json": components["schemas"]["NewComment"][];
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
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Comment"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422CommentImports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listCommitments: {
        parameters: {
            query?: {
                /** @description Only for this account */
                accountId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only for this series */
                seriesId?: components["schemas"]["UUID"];
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCommitmentView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Commitment"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    makeCommitment: {
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
                "application/json": components["schemas"]["NewCommitment"];
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
                    "application/json": components["schemas"]["Commitment"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Commitment"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Commitment"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getCommitment: {
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
                commitment: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Commitment"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Commitment"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getAdherence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                commitment: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Adherence"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Commitment"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    endCommitment: {
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
                commitment: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Commitment"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Commitment"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Commitment"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listMissedWeeks: {
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
                commitment: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMissedWeekView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Commitment"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    explainMissedWeek: {
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
                commitment: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMissedWeek"];
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
                    "application/json": components["schemas"]["MissedWeek"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Commitment"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Commitment"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getMissedWeek: {
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
                commitment: components["schemas"]["UUID"];
                missedWeek: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["MissedWeek"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Commitment"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateMissedWeek: {
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
                commitment: components["schemas"]["UUID"];
                missedWeek: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MissedWeekUpdate"];
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
                    "application/json": components["schemas"]["MissedWeek"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Commitment"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Commitment"];
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
    listCommitmentWeeks: {
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
                commitment: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCommitmentWeekView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Commitment"];
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
                    /** @description A file name, for CSV and NDJSON */
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
    eraseAuthor: {
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
                "application/json": components["schemas"]["NewAuthorErasure"];
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
            404: components["responses"]["E404Comment"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Comment"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Comment"];
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
    listIdeas: {
        parameters: {
            query?: {
                /** @description Only with this call to action */
                callToAction?: string;
                /** @description Only ideas that answer this comment */
                commentId?: components["schemas"]["UUID"];
                /** @description Only for this community */
                community?: string;
                /** @description Only ideas for this creator */
                creatorId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Only parked ideas that come back before this day */
                dueBefore?: components["schemas"]["LocalDate"];
                /** @description Only the idea with this externalId */
                externalId?: string;
                /** @description Only in this format */
                format?: string;
                /** @description Only ideas for this stage of the funnel */
                funnelStage?: components["schemas"]["FunnelStage"];
                /** @description Only with this hashtag */
                hashtag?: string;
                /** @description Only with this kind of hook */
                hookKind?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only ideas with this score or a higher one */
                minScore?: number;
                /** @description Only ideas for this pillar */
                pillarId?: components["schemas"]["UUID"];
                /** @description Only with this kind of proof */
                proof?: string;
                /** @description Only with this purpose */
                purpose?: string;
                /** @description Only with this search keyword */
                searchKeyword?: string;
                /** @description Only ideas for this series */
                seriesId?: components["schemas"]["UUID"];
                /** @description Only with this kind of series */
                seriesKind?: string;
                /** @description Only with this sound */
                sound?: string;
                /** @description Only ideas from this source */
                source?: components["schemas"]["IdeaSource"];
                /** @description Only ideas in this state */
                state?: components["schemas"]["IdeaState"];
                /** @description Only ideas that take part in this trend */
                trendId?: components["schemas"]["UUID"];
                /** @description Only in this voice */
                voice?: string;
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageIdeaView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Idea"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    createIdea: {
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
                "application/json": components["schemas"]["NewIdea"];
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
                    "application/json": components["schemas"]["Idea"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Idea"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Idea"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getIdea: {
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
                idea: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Idea"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Idea"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateIdea: {
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
                idea: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdeaUpdate"];
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
                    "application/json": components["schemas"]["Idea"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Idea"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Idea"];
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
    parkIdea: {
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
                idea: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdeaParking"];
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
                    "application/json": components["schemas"]["Idea"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Idea"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Idea"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    planIdea: {
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
                idea: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Idea"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Idea"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Idea"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    rejectIdea: {
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
                idea: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdeaRejection"];
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
                    "application/json": components["schemas"]["Idea"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Idea"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Idea"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    reopenIdea: {
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
                idea: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Idea"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Idea"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Idea"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    shortlistIdea: {
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
                idea: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Idea"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Idea"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Idea"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importIdeas: {
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
                "application/json": components["schemas"]["NewIdea"][];
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
            404: components["responses"]["E404Idea"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Idea"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
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
                    /** @description A file name, for CSV and NDJSON */
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
            304: components["responses"]["NotModified"];
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
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
    listMentions: {
        parameters: {
            query?: {
                /**
                 * @description Only by the author of this handle
                 * @example skincarekim
                 */
                authorHandle?: string;
                /** @description Only by this creator */
                creatorId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                kind?: components["schemas"]["MentionKind"];
                /** @description true: only by creators who are known; false: only by others */
                knownCreator?: boolean;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                network?: components["schemas"]["Network"];
                /**
                 * @description Published at this instant or later
                 * @example 2026-09-01T00:00:00Z
                 */
                publishedFrom?: components["schemas"]["Instant"];
                /**
                 * @description Published before this instant
                 * @example 2026-10-01T00:00:00Z
                 */
                publishedTo?: components["schemas"]["Instant"];
                tone?: components["schemas"]["Tone"];
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMentionView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Mention"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    recordMention: {
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
                "application/json": components["schemas"]["NewMention"];
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
                    "application/json": components["schemas"]["Mention"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Mention"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Mention"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getMention: {
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
                mention: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Mention"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Mention"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateMention: {
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
                mention: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentionUpdate"];
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
                    "application/json": components["schemas"]["Mention"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Mention"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Mention"];
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
    eraseMentionAuthor: {
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
                mention: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Mention"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Mention"];
            412: components["responses"]["E412"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importMentions: {
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
                "application/json": components["schemas"]["NewMention"][];
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
            404: components["responses"]["E404Mention"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Mention"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listPillars: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only pillars of this owner */
                owner?: string;
                /** @description Only pillars in this state */
                state?: components["schemas"]["PillarState"];
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePillarView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Pillar"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            408: components["responses"]["E408"];
            409: components["responses"]["E409Pillar"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pillar"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Pillar"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
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
                "application/json": components["schemas"]["PillarUpdate"];
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
                    "application/json": components["schemas"]["Pillar"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Pillar"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Pillar"];
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
    archivePillar: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            409: components["responses"]["E409Pillar"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    restorePillar: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            409: components["responses"]["E409Pillar"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importPillars: {
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
                "application/json": components["schemas"]["NewPillar"][];
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
            404: components["responses"]["E404Pillar"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Pillar"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getPositioning: {
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
                    "application/json": components["schemas"]["Positioning"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Positioning"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    revisePositioning: {
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
                "application/json": components["schemas"]["PositioningUpdate"];
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
                    "application/json": components["schemas"]["Positioning"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Positioning"];
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
    listPositioningVersions: {
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePositioningView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Positioning"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getPositioningVersion: {
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
                number: number;
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
                    "application/json": components["schemas"]["Positioning"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Positioning"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    comparePositioningVersions: {
        parameters: {
            query?: {
                /** @description The version to compare with, 0 for none; by default the one before */
                since?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                number: number;
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
                    "application/json": components["schemas"]["Difference"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Positioning"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /** @description Only posts for this account of the brand */
                accountId?: components["schemas"]["UUID"];
                /** @description Only with this call to action */
                callToAction?: string;
                /** @description Only posts of this campaign */
                campaignId?: components["schemas"]["UUID"];
                /** @description Only for this community */
                community?: string;
                /** @description Only this creator's posts */
                creatorId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Only in this format */
                format?: string;
                /** @description Only posts of this funnel stage */
                funnelStage?: components["schemas"]["FunnelStage"];
                /** @description Only with this hashtag */
                hashtag?: string;
                /** @description Only with this kind of hook */
                hookKind?: string;
                /** @description Only posts made of this idea */
                ideaId?: components["schemas"]["UUID"];
                /** @description Only posts of this kind */
                kind?: components["schemas"]["PostKind"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only posts on this network */
                network?: components["schemas"]["Network"];
                /** @description Only posts under this partnership */
                partnershipId?: components["schemas"]["UUID"];
                /** @description Only posts planned for before this instant */
                plannedBefore?: components["schemas"]["Instant"];
                /** @description Only posts planned for this instant or later */
                plannedFrom?: components["schemas"]["Instant"];
                /** @description Only with this kind of proof */
                proof?: string;
                /** @description Only posts published before this instant */
                publishedBefore?: components["schemas"]["Instant"];
                /** @description Only posts published at this instant or later */
                publishedFrom?: components["schemas"]["Instant"];
                /** @description Only with this purpose */
                purpose?: string;
                /** @description Only posts whose title or caption has these words, "these" as a phrase */
                q?: string;
                /** @description Only what was made of, or answers, this post */
                relatedPostId?: components["schemas"]["UUID"];
                /** @description Only with this search keyword */
                searchKeyword?: string;
                /** @description Only this series' posts */
                seriesId?: components["schemas"]["UUID"];
                /** @description Only with this kind of series */
                seriesKind?: string;
                /** @description Only with this sound */
                sound?: string;
                /** @description Only posts in this state */
                status?: components["schemas"]["PostStatus"];
                /** @description Only in this voice */
                voice?: string;
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePostView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Post"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Post"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            408: components["responses"]["E408"];
            409: components["responses"]["E409Post"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Post"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Post"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            408: components["responses"]["E408"];
            409: components["responses"]["E409Post"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Post"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    beginPost: {
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Post"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Post"];
            422: components["responses"]["E422Post"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getPostChecklist: {
        parameters: {
            query?: {
                /** @description Against this version of the standards */
                standardsVersion?: number;
            };
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            304: components["responses"]["NotModified"];
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
    answerPostChecklist: {
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
                "application/json": components["schemas"]["ChecklistUpdate"];
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
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            408: components["responses"]["E408"];
            409: components["responses"]["E409Post"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Post"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    removePost: {
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
                "application/json": components["schemas"]["PostRemoval"];
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Post"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Post"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Post"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    schedulePost: {
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Post"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Post"];
            422: components["responses"]["E422Post"];
            429: components["responses"]["E429"];
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSnapshotView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Snapshot"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            408: components["responses"]["E408"];
            409: components["responses"]["E409Snapshot"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Snapshot"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    unschedulePost: {
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Post"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Post"];
            422: components["responses"]["E422Post"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listPublishingSlots: {
        parameters: {
            query?: {
                /** @description Only of this account */
                accountId?: components["schemas"]["UUID"];
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePublishingSlotView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Slot"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    addPublishingSlot: {
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
                "application/json": components["schemas"]["NewPublishingSlot"];
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
                    "application/json": components["schemas"]["PublishingSlot"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Slot"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Slot"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getPublishingSlot: {
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
                publishingSlot: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PublishingSlot"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Slot"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updatePublishingSlot: {
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
                publishingSlot: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishingSlotUpdate"];
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
                    "application/json": components["schemas"]["PublishingSlot"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Slot"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Slot"];
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
    listReuses: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only of this mention */
                mentionId?: components["schemas"]["UUID"];
                /** @description Only what is shown now */
                running?: boolean;
                /** @description Only what is shown now and no grant of the author covers any more: to be taken down, or to be asked for */
                uncovered?: boolean;
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReuseView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rights"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    recordReuse: {
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
                "application/json": components["schemas"]["NewReuse"];
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
                    "application/json": components["schemas"]["Reuse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rights"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Rights"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getReuse: {
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
                reuse: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Reuse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rights"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    endReuse: {
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
                reuse: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReuseEnd"];
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
                    "application/json": components["schemas"]["Reuse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rights"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Rights"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listRightsRequests: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description Only grants that hold now and end before this instant
                 * @example 2026-12-31T00:00:00Z
                 */
                endingBefore?: components["schemas"]["Instant"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only of this mention */
                mentionId?: components["schemas"]["UUID"];
                /** @description Only those that are in this state now */
                status?: components["schemas"]["RightsStatus"];
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRightsRequestView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rights"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    askForRights: {
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
                "application/json": components["schemas"]["NewRightsRequest"];
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
                    "application/json": components["schemas"]["RightsRequest"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rights"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Rights"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getRightsRequest: {
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
                rightsRequest: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["RightsRequest"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rights"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    grantRights: {
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
                rightsRequest: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsGrant"];
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
                    "application/json": components["schemas"]["RightsRequest"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rights"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Rights"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    refuseRights: {
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
                rightsRequest: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsRefusal"];
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
                    "application/json": components["schemas"]["RightsRequest"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rights"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Rights"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    withdrawRights: {
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
                rightsRequest: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsWithdrawal"];
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
                    "application/json": components["schemas"]["RightsRequest"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rights"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Rights"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listSeries: {
        parameters: {
            query?: {
                /** @description Only with this call to action */
                callToAction?: string;
                /** @description Only for this community */
                community?: string;
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Only in this format */
                format?: string;
                /** @description Only with this hashtag */
                hashtag?: string;
                /** @description Only with this kind of hook */
                hookKind?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only this pillar's */
                pillarId?: components["schemas"]["UUID"];
                /** @description Only with this kind of proof */
                proof?: string;
                /** @description Only with this purpose */
                purpose?: string;
                /** @description Only with this search keyword */
                searchKeyword?: string;
                /** @description Only with this kind of series */
                seriesKind?: string;
                /** @description Only with this sound */
                sound?: string;
                /** @description Only series in this state */
                state?: components["schemas"]["SeriesState"];
                /** @description Only in this voice */
                voice?: string;
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSeriesView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Series"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            408: components["responses"]["E408"];
            409: components["responses"]["E409Series"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Series"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Series"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
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
                "application/json": components["schemas"]["SeriesUpdate"];
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
                    "application/json": components["schemas"]["Series"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Series"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Series"];
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
    activateSeries: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            409: components["responses"]["E409Series"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    endSeries: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            409: components["responses"]["E409Series"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    pauseSeries: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            409: components["responses"]["E409Series"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getSeriesHealth: {
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
                    "application/json": components["schemas"]["SeriesHealth"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Series"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importSeries: {
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
                "application/json": components["schemas"]["ImportedSeries"][];
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
            404: components["responses"]["E404Series"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Series"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listSlotTimes: {
        parameters: {
            query?: {
                /** @description Only of this account */
                accountId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description First day, in the brand's time zone
                 * @example 2026-11-23
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only in this state */
                state?: components["schemas"]["SlotState"];
                /**
                 * @description Last day, included
                 * @example 2026-12-06
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSlotTimeView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Slot"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importSnapshots: {
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
                "application/json": components["schemas"]["ImportedSnapshot"][];
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
            404: components["responses"]["E404Snapshot"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Snapshot"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getStandards: {
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
                    "application/json": components["schemas"]["Standards"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Standards"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    reviseStandards: {
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
                "application/json": components["schemas"]["StandardsUpdate"];
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
                    "application/json": components["schemas"]["Standards"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Standards"];
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
    listStandardsVersions: {
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageStandardsView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Standards"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getStandardsVersion: {
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
                number: number;
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
                    "application/json": components["schemas"]["Standards"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Standards"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    compareStandardsVersions: {
        parameters: {
            query?: {
                /** @description The version to compare with, 0 for none; by default the one before */
                since?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                number: number;
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
                    "application/json": components["schemas"]["Difference"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Standards"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listTerms: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Only the term with this key, one in each vocabulary */
                key?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only terms in this state */
                state?: components["schemas"]["TermState"];
                /** @description Only this vocabulary's terms */
                vocabulary?: components["schemas"]["Vocabulary"];
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTermView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Vocabulary"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Vocabulary"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    createTerm: {
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
                "application/json": components["schemas"]["NewTerm"];
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
                    "application/json": components["schemas"]["Term"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Vocabulary"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Vocabulary"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Vocabulary"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getTerm: {
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
                term: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Term"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Vocabulary"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateTerm: {
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
                term: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermUpdate"];
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
                    "application/json": components["schemas"]["Term"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Vocabulary"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Vocabulary"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Vocabulary"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    mergeTerm: {
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
                term: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermMerge"];
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
                    "application/json": components["schemas"]["Term"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Vocabulary"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Vocabulary"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Vocabulary"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    restoreTerm: {
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
                term: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Term"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Vocabulary"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Vocabulary"];
            422: components["responses"]["E422Vocabulary"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    retireTerm: {
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
                term: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Term"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Vocabulary"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Vocabulary"];
            422: components["responses"]["E422Vocabulary"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                accountId?: components["schemas"]["UUID"];
                /** @example Spring launch */
                campaign?: string;
                creatorId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description What changed on this day of the brand or later, or reaches into it
                 * @example 2026-09-01
                 */
                from?: components["schemas"]["LocalDate"];
                kind?: components["schemas"]["ChangeKind"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                postId?: components["schemas"]["UUID"];
                /** @example Serum 30 ml */
                product?: string;
                seriesId?: components["schemas"]["UUID"];
                source?: components["schemas"]["EntrySource"];
                /**
                 * @description Only this kind of it
                 * @example RATE_CARD
                 */
                subkind?: string;
                /**
                 * @description What changed, or had begun, by the end of this day of the brand
                 * @example 2026-09-30
                 */
                to?: components["schemas"]["LocalDate"];
                /** @description Beside what concerns the series, post, account, creator, campaign or product that is asked for, also what concerns the whole brand */
                withBrandWide?: boolean;
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTimelineEntryView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Timeline"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    recordChange: {
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
                "application/json": components["schemas"]["NewTimelineEntry"];
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
                    "application/json": components["schemas"]["TimelineEntry"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Timeline"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Timeline"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getChange: {
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
                timelineEntry: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["TimelineEntry"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Timeline"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateChange: {
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
                timelineEntry: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimelineEntryUpdate"];
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
                    "application/json": components["schemas"]["TimelineEntry"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Timeline"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Timeline"];
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
    removeChange: {
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
                timelineEntry: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["TimelineEntry"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Timeline"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Timeline"];
            412: components["responses"]["E412"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importChanges: {
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
                "application/json": components["schemas"]["NewTimelineEntry"][];
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
            404: components["responses"]["E404Timeline"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Timeline"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listTrends: {
        parameters: {
            query?: {
                /** @description Only with this call to action */
                callToAction?: string;
                /** @description Only trends of this category, by its letters */
                category?: string;
                /** @description Only for this community */
                community?: string;
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Only trends to look at again before this day */
                dueBefore?: components["schemas"]["LocalDate"];
                /** @description Only in this format */
                format?: string;
                /** @description Only trends found before this instant */
                foundBefore?: components["schemas"]["Instant"];
                /** @description Only trends found at or after this instant */
                foundFrom?: components["schemas"]["Instant"];
                /** @description Only with this hashtag */
                hashtag?: string;
                /** @description Only with this kind of hook */
                hookKind?: string;
                /** @description Only trends of this kind */
                kind?: components["schemas"]["TrendKind"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only trends of this network */
                network?: components["schemas"]["Network"];
                /** @description Only with this kind of proof */
                proof?: string;
                /** @description Only with this purpose */
                purpose?: string;
                /** @description Only trends of this region: a country by code or English name, or another */
                region?: string;
                /** @description Only with this search keyword */
                searchKeyword?: string;
                /** @description Only with this kind of series */
                seriesKind?: string;
                /** @description Only with this sound */
                sound?: string;
                /** @description Only trends in this state */
                state?: components["schemas"]["TrendState"];
                /** @description Only in this voice */
                voice?: string;
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTrendView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Trend"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    createTrend: {
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
                "application/json": components["schemas"]["NewTrend"];
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
                    "application/json": components["schemas"]["Trend"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Trend"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Trend"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getTrend: {
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
                trend: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Trend"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Trend"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateTrend: {
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
                trend: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrendUpdate"];
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
                    "application/json": components["schemas"]["Trend"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Trend"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Trend"];
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
    decideTrend: {
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
                trend: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrendDecision"];
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
                    "application/json": components["schemas"]["Trend"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Trend"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Trend"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateFitTest: {
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
                trend: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FitTestUpdate"];
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
                    "application/json": components["schemas"]["Trend"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Trend"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Trend"];
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
    reopenTrend: {
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
                trend: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Trend"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Trend"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Trend"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getTrendUses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                trend: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["TrendUses"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Trend"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importTrends: {
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
                "application/json": components["schemas"]["NewTrend"][];
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
            404: components["responses"]["E404Trend"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Trend"];
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
                    /** @description A file name, for CSV and NDJSON */
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
            304: components["responses"]["NotModified"];
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
                    /** @description A file name, for CSV and NDJSON */
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
    listWeekTemplates: {
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
                    /** @description A file name, for CSV and NDJSON */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWeekTemplateView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rhythm"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    addWeekTemplate: {
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
                "application/json": components["schemas"]["NewWeekTemplate"];
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
                    "application/json": components["schemas"]["WeekTemplate"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rhythm"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Rhythm"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getWeekTemplate: {
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
                weekTemplate: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["WeekTemplate"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rhythm"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateWeekTemplate: {
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
                weekTemplate: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WeekTemplateUpdate"];
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
                    "application/json": components["schemas"]["WeekTemplate"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rhythm"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Rhythm"];
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
    withdrawWeekTemplate: {
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
                weekTemplate: components["schemas"]["UUID"];
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
            404: components["responses"]["E404Rhythm"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Rhythm"];
            412: components["responses"]["E412"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getHoldingWeekTemplate: {
        parameters: {
            query?: {
                /**
                 * @description Today, if it is left out
                 * @example 2026-11-28
                 */
                on?: components["schemas"]["LocalDate"];
            };
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
                    "application/json": components["schemas"]["WeekTemplate"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rhythm"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
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
    blockDone: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.BlockDone",
                 *       "subject": "blocks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e_2026-W48",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e_2026-W48",
                 *         "weekBlockId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "week": "2026-W48",
                 *         "kind": "RESEARCH",
                 *         "title": "Batch of the week",
                 *         "startsAt": "2022-03-10T16:15:50Z",
                 *         "endsAt": "2022-03-10T16:15:50Z",
                 *         "localDay": "2022-03-10",
                 *         "localStart": "09:00",
                 *         "minutes": 120,
                 *         "owner": "mia.operator",
                 *         "capacity": 4,
                 *         "state": "PLANNED",
                 *         "moved": false,
                 *         "doneBy": "mia.operator",
                 *         "doneAt": "2022-03-10T16:15:50Z",
                 *         "skipReason": "Studio was closed",
                 *         "version": 1,
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Block"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.BlockDone";
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
    blockMoved: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.BlockMoved",
                 *       "subject": "blocks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e_2026-W48",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e_2026-W48",
                 *         "weekBlockId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "week": "2026-W48",
                 *         "kind": "RESEARCH",
                 *         "title": "Batch of the week",
                 *         "startsAt": "2022-03-10T16:15:50Z",
                 *         "endsAt": "2022-03-10T16:15:50Z",
                 *         "localDay": "2022-03-10",
                 *         "localStart": "09:00",
                 *         "minutes": 120,
                 *         "owner": "mia.operator",
                 *         "capacity": 4,
                 *         "state": "PLANNED",
                 *         "moved": false,
                 *         "doneBy": "mia.operator",
                 *         "doneAt": "2022-03-10T16:15:50Z",
                 *         "skipReason": "Studio was closed",
                 *         "version": 1,
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Block"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.BlockMoved";
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
    blockReopened: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.BlockReopened",
                 *       "subject": "blocks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e_2026-W48",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e_2026-W48",
                 *         "weekBlockId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "week": "2026-W48",
                 *         "kind": "RESEARCH",
                 *         "title": "Batch of the week",
                 *         "startsAt": "2022-03-10T16:15:50Z",
                 *         "endsAt": "2022-03-10T16:15:50Z",
                 *         "localDay": "2022-03-10",
                 *         "localStart": "09:00",
                 *         "minutes": 120,
                 *         "owner": "mia.operator",
                 *         "capacity": 4,
                 *         "state": "PLANNED",
                 *         "moved": false,
                 *         "doneBy": "mia.operator",
                 *         "doneAt": "2022-03-10T16:15:50Z",
                 *         "skipReason": "Studio was closed",
                 *         "version": 1,
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Block"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.BlockReopened";
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
    blockSkipped: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.BlockSkipped",
                 *       "subject": "blocks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e_2026-W48",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e_2026-W48",
                 *         "weekBlockId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "week": "2026-W48",
                 *         "kind": "RESEARCH",
                 *         "title": "Batch of the week",
                 *         "startsAt": "2022-03-10T16:15:50Z",
                 *         "endsAt": "2022-03-10T16:15:50Z",
                 *         "localDay": "2022-03-10",
                 *         "localStart": "09:00",
                 *         "minutes": 120,
                 *         "owner": "mia.operator",
                 *         "capacity": 4,
                 *         "state": "PLANNED",
                 *         "moved": false,
                 *         "doneBy": "mia.operator",
                 *         "doneAt": "2022-03-10T16:15:50Z",
                 *         "skipReason": "Studio was closed",
                 *         "version": 1,
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Block"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.BlockSkipped";
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
    brandAccountAdded: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.BrandAccountAdded",
                 *       "subject": "accounts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "handle": "acmecosmetics",
                 *         "displayName": "Acme Cosmetics",
                 *         "active": false,
                 *         "inactiveSince": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["BrandAccount"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.BrandAccountAdded";
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
    brandAccountUpdated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.BrandAccountUpdated",
                 *       "subject": "accounts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "handle": "acmecosmetics",
                 *         "displayName": "Acme Cosmetics",
                 *         "active": false,
                 *         "inactiveSince": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["BrandAccount"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.BrandAccountUpdated";
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
    checklistAnswered: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.ChecklistAnswered",
                 *       "subject": "posts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e/checklist",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "version": 1,
                 *         "standardsVersion": 1,
                 *         "outdated": false,
                 *         "open": 1,
                 *         "violated": 1,
                 *         "items": [
                 *           {
                 *             "standardId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "kind": "DO",
                 *             "text": "Show the product in use within the first five seconds",
                 *             "verdict": "YES",
                 *             "note": "text",
                 *             "answeredBy": {
                 *               "subject": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *               "name": "mia.operator",
                 *               "client": "agency-frontend"
                 *             },
                 *             "answeredAt": "2022-03-10T16:15:50Z"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Checklist"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.ChecklistAnswered";
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
    commentAnswerRecorded: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.CommentAnswerRecorded",
                 *       "subject": "comment-answers/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "REPLY",
                 *         "commentClass": "QUESTION",
                 *         "commentedAt": "2022-03-10T16:15:50Z",
                 *         "answeredAt": "2022-03-10T16:15:50Z",
                 *         "responseSeconds": 86400,
                 *         "version": 0,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CommentAnswer"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.CommentAnswerRecorded";
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
    commentAnswerRemoved: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.CommentAnswerRemoved",
                 *       "subject": "comment-answers/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "REPLY",
                 *         "commentClass": "QUESTION",
                 *         "commentedAt": "2022-03-10T16:15:50Z",
                 *         "answeredAt": "2022-03-10T16:15:50Z",
                 *         "responseSeconds": 86400,
                 *         "version": 0,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CommentAnswer"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.CommentAnswerRemoved";
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
    commentClassified: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.CommentClassified",
                 *       "subject": "comments/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commentedAt": "2022-03-10T16:15:50Z",
                 *         "likes": 41,
                 *         "replies": 2,
                 *         "language": "en",
                 *         "deletedAt": "2022-03-10T16:15:50Z",
                 *         "commentClass": "QUESTION",
                 *         "classifiedBy": "RULES",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CommentChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.CommentClassified";
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
    commentErased: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.CommentErased",
                 *       "subject": "comments/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commentedAt": "2022-03-10T16:15:50Z",
                 *         "likes": 41,
                 *         "replies": 2,
                 *         "language": "en",
                 *         "deletedAt": "2022-03-10T16:15:50Z",
                 *         "commentClass": "QUESTION",
                 *         "classifiedBy": "RULES",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CommentChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.CommentErased";
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
    commentRecorded: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.CommentRecorded",
                 *       "subject": "comments/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commentedAt": "2022-03-10T16:15:50Z",
                 *         "likes": 41,
                 *         "replies": 2,
                 *         "language": "en",
                 *         "deletedAt": "2022-03-10T16:15:50Z",
                 *         "commentClass": "QUESTION",
                 *         "classifiedBy": "RULES",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CommentChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.CommentRecorded";
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
    commentRulesSet: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.CommentRulesSet",
                 *       "subject": "comment-rules/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "rules": [
                 *           {
                 *             "name": "Too expensive",
                 *             "commentClass": "QUESTION",
                 *             "anyOf": [
                 *               "too expensive",
                 *               "zu teuer",
                 *               "caro",
                 *               "pric*",
                 *               "高い"
                 *             ],
                 *             "noneOf": [
                 *               "not too expensive"
                 *             ]
                 *           }
                 *         ],
                 *         "setBy": "ada",
                 *         "jobId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "version": 3,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CommentRules"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.CommentRulesSet";
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
    commentUpdated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.CommentUpdated",
                 *       "subject": "comments/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commentedAt": "2022-03-10T16:15:50Z",
                 *         "likes": 41,
                 *         "replies": 2,
                 *         "language": "en",
                 *         "deletedAt": "2022-03-10T16:15:50Z",
                 *         "commentClass": "QUESTION",
                 *         "classifiedBy": "RULES",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CommentChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.CommentUpdated";
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
    commitmentEnded: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.CommitmentEnded",
                 *       "subject": "commitments/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postsPerWeek": 4,
                 *         "startsOn": "2022-03-10",
                 *         "days": 90,
                 *         "lastDay": "2022-03-10",
                 *         "endedOn": "2022-03-10",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Commitment"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.CommitmentEnded";
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
    commitmentMade: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.CommitmentMade",
                 *       "subject": "commitments/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postsPerWeek": 4,
                 *         "startsOn": "2022-03-10",
                 *         "days": 90,
                 *         "lastDay": "2022-03-10",
                 *         "endedOn": "2022-03-10",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Commitment"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.CommitmentMade";
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
    ideaCreated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.IdeaCreated",
                 *       "subject": "ideas/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "externalId": "recHk2pQ7",
                 *         "title": "Does retinol expire?",
                 *         "description": "Show a tube from 2019 beside a new one",
                 *         "source": "TREND",
                 *         "trendId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "state": "NEW",
                 *         "reason": "Waits for the lab's figures",
                 *         "returnOn": "2027-03-01",
                 *         "usedAt": "2022-03-10T16:15:50Z",
                 *         "score": 70,
                 *         "scoreParts": {
                 *           "impact": 8,
                 *           "confidence": 5,
                 *           "ease": 8
                 *         },
                 *         "pillarId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "funnelStage": "TOFU",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "links": [
                 *           "https://www.tiktok.com/@miawong/video/7412345678901234567"
                 *         ],
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Idea"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.IdeaCreated";
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
    ideaParked: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.IdeaParked",
                 *       "subject": "ideas/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "externalId": "recHk2pQ7",
                 *         "title": "Does retinol expire?",
                 *         "description": "Show a tube from 2019 beside a new one",
                 *         "source": "TREND",
                 *         "trendId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "state": "NEW",
                 *         "reason": "Waits for the lab's figures",
                 *         "returnOn": "2027-03-01",
                 *         "usedAt": "2022-03-10T16:15:50Z",
                 *         "score": 70,
                 *         "scoreParts": {
                 *           "impact": 8,
                 *           "confidence": 5,
                 *           "ease": 8
                 *         },
                 *         "pillarId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "funnelStage": "TOFU",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "links": [
                 *           "https://www.tiktok.com/@miawong/video/7412345678901234567"
                 *         ],
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Idea"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.IdeaParked";
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
    ideaPlanned: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.IdeaPlanned",
                 *       "subject": "ideas/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "externalId": "recHk2pQ7",
                 *         "title": "Does retinol expire?",
                 *         "description": "Show a tube from 2019 beside a new one",
                 *         "source": "TREND",
                 *         "trendId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "state": "NEW",
                 *         "reason": "Waits for the lab's figures",
                 *         "returnOn": "2027-03-01",
                 *         "usedAt": "2022-03-10T16:15:50Z",
                 *         "score": 70,
                 *         "scoreParts": {
                 *           "impact": 8,
                 *           "confidence": 5,
                 *           "ease": 8
                 *         },
                 *         "pillarId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "funnelStage": "TOFU",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "links": [
                 *           "https://www.tiktok.com/@miawong/video/7412345678901234567"
                 *         ],
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Idea"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.IdeaPlanned";
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
    ideaRejected: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.IdeaRejected",
                 *       "subject": "ideas/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "externalId": "recHk2pQ7",
                 *         "title": "Does retinol expire?",
                 *         "description": "Show a tube from 2019 beside a new one",
                 *         "source": "TREND",
                 *         "trendId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "state": "NEW",
                 *         "reason": "Waits for the lab's figures",
                 *         "returnOn": "2027-03-01",
                 *         "usedAt": "2022-03-10T16:15:50Z",
                 *         "score": 70,
                 *         "scoreParts": {
                 *           "impact": 8,
                 *           "confidence": 5,
                 *           "ease": 8
                 *         },
                 *         "pillarId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "funnelStage": "TOFU",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "links": [
                 *           "https://www.tiktok.com/@miawong/video/7412345678901234567"
                 *         ],
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Idea"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.IdeaRejected";
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
    ideaReopened: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.IdeaReopened",
                 *       "subject": "ideas/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "externalId": "recHk2pQ7",
                 *         "title": "Does retinol expire?",
                 *         "description": "Show a tube from 2019 beside a new one",
                 *         "source": "TREND",
                 *         "trendId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "state": "NEW",
                 *         "reason": "Waits for the lab's figures",
                 *         "returnOn": "2027-03-01",
                 *         "usedAt": "2022-03-10T16:15:50Z",
                 *         "score": 70,
                 *         "scoreParts": {
                 *           "impact": 8,
                 *           "confidence": 5,
                 *           "ease": 8
                 *         },
                 *         "pillarId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "funnelStage": "TOFU",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "links": [
                 *           "https://www.tiktok.com/@miawong/video/7412345678901234567"
                 *         ],
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Idea"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.IdeaReopened";
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
    ideaShortlisted: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.IdeaShortlisted",
                 *       "subject": "ideas/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "externalId": "recHk2pQ7",
                 *         "title": "Does retinol expire?",
                 *         "description": "Show a tube from 2019 beside a new one",
                 *         "source": "TREND",
                 *         "trendId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "state": "NEW",
                 *         "reason": "Waits for the lab's figures",
                 *         "returnOn": "2027-03-01",
                 *         "usedAt": "2022-03-10T16:15:50Z",
                 *         "score": 70,
                 *         "scoreParts": {
                 *           "impact": 8,
                 *           "confidence": 5,
                 *           "ease": 8
                 *         },
                 *         "pillarId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "funnelStage": "TOFU",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "links": [
                 *           "https://www.tiktok.com/@miawong/video/7412345678901234567"
                 *         ],
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Idea"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.IdeaShortlisted";
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
    ideaUpdated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.IdeaUpdated",
                 *       "subject": "ideas/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "externalId": "recHk2pQ7",
                 *         "title": "Does retinol expire?",
                 *         "description": "Show a tube from 2019 beside a new one",
                 *         "source": "TREND",
                 *         "trendId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "state": "NEW",
                 *         "reason": "Waits for the lab's figures",
                 *         "returnOn": "2027-03-01",
                 *         "usedAt": "2022-03-10T16:15:50Z",
                 *         "score": 70,
                 *         "scoreParts": {
                 *           "impact": 8,
                 *           "confidence": 5,
                 *           "ease": 8
                 *         },
                 *         "pillarId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "funnelStage": "TOFU",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "links": [
                 *           "https://www.tiktok.com/@miawong/video/7412345678901234567"
                 *         ],
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Idea"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.IdeaUpdated";
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
    ideaUsed: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.IdeaUsed",
                 *       "subject": "ideas/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "externalId": "recHk2pQ7",
                 *         "title": "Does retinol expire?",
                 *         "description": "Show a tube from 2019 beside a new one",
                 *         "source": "TREND",
                 *         "trendId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "state": "NEW",
                 *         "reason": "Waits for the lab's figures",
                 *         "returnOn": "2027-03-01",
                 *         "usedAt": "2022-03-10T16:15:50Z",
                 *         "score": 70,
                 *         "scoreParts": {
                 *           "impact": 8,
                 *           "confidence": 5,
                 *           "ease": 8
                 *         },
                 *         "pillarId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "funnelStage": "TOFU",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "links": [
                 *           "https://www.tiktok.com/@miawong/video/7412345678901234567"
                 *         ],
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Idea"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.IdeaUsed";
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.JobFinished",
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
                    type?: "io.hookline.content.JobFinished";
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
    mentionRecorded: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.MentionRecorded",
                 *       "subject": "mentions/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "EARNED",
                 *         "network": "TIKTOK",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "publishedAt": "2022-03-10T16:15:50Z",
                 *         "views": 48200,
                 *         "tone": "POSITIVE",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["MentionChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.MentionRecorded";
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
    mentionUpdated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.MentionUpdated",
                 *       "subject": "mentions/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "EARNED",
                 *         "network": "TIKTOK",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "publishedAt": "2022-03-10T16:15:50Z",
                 *         "views": 48200,
                 *         "tone": "POSITIVE",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["MentionChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.MentionUpdated";
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
    missedWeekExplained: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.MissedWeekExplained",
                 *       "subject": "commitments/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e/missed-weeks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commitmentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "week": "2026-W05",
                 *         "monday": "2022-03-10",
                 *         "cause": "CAPACITY",
                 *         "note": "Two of three were ill",
                 *         "recordedBy": "mia.operator",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["MissedWeek"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.MissedWeekExplained";
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
    missedWeekUpdated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.MissedWeekUpdated",
                 *       "subject": "commitments/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e/missed-weeks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "commitmentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "week": "2026-W05",
                 *         "monday": "2022-03-10",
                 *         "cause": "CAPACITY",
                 *         "note": "Two of three were ill",
                 *         "recordedBy": "mia.operator",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["MissedWeek"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.MissedWeekUpdated";
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
    pillarArchived: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PillarArchived",
                 *       "subject": "pillars/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Skin science",
                 *         "description": "What an ingredient does, shown and not claimed",
                 *         "owner": "mia.operator",
                 *         "targetShare": 40,
                 *         "funnelShares": {
                 *           "tofu": 60,
                 *           "mofu": 30,
                 *           "bofu": 10
                 *         },
                 *         "state": "ACTIVE",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Pillar"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PillarArchived";
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
    pillarCreated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PillarCreated",
                 *       "subject": "pillars/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Skin science",
                 *         "description": "What an ingredient does, shown and not claimed",
                 *         "owner": "mia.operator",
                 *         "targetShare": 40,
                 *         "funnelShares": {
                 *           "tofu": 60,
                 *           "mofu": 30,
                 *           "bofu": 10
                 *         },
                 *         "state": "ACTIVE",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Pillar"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PillarCreated";
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
    pillarRestored: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PillarRestored",
                 *       "subject": "pillars/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Skin science",
                 *         "description": "What an ingredient does, shown and not claimed",
                 *         "owner": "mia.operator",
                 *         "targetShare": 40,
                 *         "funnelShares": {
                 *           "tofu": 60,
                 *           "mofu": 30,
                 *           "bofu": 10
                 *         },
                 *         "state": "ACTIVE",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Pillar"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PillarRestored";
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
    pillarUpdated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PillarUpdated",
                 *       "subject": "pillars/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Skin science",
                 *         "description": "What an ingredient does, shown and not claimed",
                 *         "owner": "mia.operator",
                 *         "targetShare": 40,
                 *         "funnelShares": {
                 *           "tofu": 60,
                 *           "mofu": 30,
                 *           "bofu": 10
                 *         },
                 *         "state": "ACTIVE",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Pillar"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PillarUpdated";
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
    positioningRevised: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PositioningRevised",
                 *       "subject": "positioning",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "version": 1,
                 *         "statement": "Helps people with sensitive skin build a routine that they keep by showing what each ingredient really does",
                 *         "content": {
                 *           "promise": {
                 *             "helps": "people with sensitive skin",
                 *             "toDo": "build a routine that they keep",
                 *             "byShowing": "what each ingredient really does"
                 *           },
                 *           "audience": {
                 *             "who": "Women of 25 to 34 who buy skincare online",
                 *             "identity": "Reads labels, trusts no promise",
                 *             "problem": "Ten products at home, and redness all the same"
                 *           },
                 *           "voice": "founder",
                 *           "angle": "A chemist who takes the industry's promises apart",
                 *           "principles": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "name": "Resonance",
                 *               "question": "Does it say what the audience already feels?"
                 *             }
                 *           ],
                 *           "communities": [
                 *             "crafttok"
                 *           ]
                 *         },
                 *         "note": "text",
                 *         "author": {
                 *           "subject": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *           "name": "mia.operator",
                 *           "client": "agency-frontend"
                 *         },
                 *         "writtenAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Positioning"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PositioningRevised";
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
    postApproved: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PostApproved",
                 *       "subject": "posts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "ideaId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "kind": "BRAND_ORGANIC",
                 *         "title": "Retinol before or after?",
                 *         "funnelStage": "TOFU",
                 *         "status": "IDEA",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "relation": {
                 *           "kind": "REPLY",
                 *           "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "url": "https://www.tiktok.com/@someone/video/7412345678901234568"
                 *         },
                 *         "caption": "Before or after the cream? #skintok",
                 *         "media": {
                 *           "reference": "drive/acme/2026-09/retinol-v3.mp4",
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "seconds": 23.4
                 *         },
                 *         "links": [
                 *           "https://go.example/r/mia"
                 *         ],
                 *         "disclosure": {
                 *           "paidPartnership": false,
                 *           "ownBrand": false,
                 *           "aiGenerated": false
                 *         },
                 *         "interaction": {
                 *           "privacy": "EVERYONE",
                 *           "commentsOpen": false,
                 *           "duetAllowed": false,
                 *           "stitchAllowed": false
                 *         },
                 *         "contentVersion": 1,
                 *         "approvedVersion": 1,
                 *         "publishedVersion": 1,
                 *         "plannedFor": "2022-03-10T16:15:50Z",
                 *         "publishedAt": "2022-03-10T16:15:50Z",
                 *         "url": "https://www.tiktok.com/@miawong/video/7412345678901234567",
                 *         "removedAt": "2022-03-10T16:15:50Z",
                 *         "removalReason": "The sound was withdrawn",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Post"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PostApproved";
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
    postBegun: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PostBegun",
                 *       "subject": "posts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "ideaId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "kind": "BRAND_ORGANIC",
                 *         "title": "Retinol before or after?",
                 *         "funnelStage": "TOFU",
                 *         "status": "IDEA",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "relation": {
                 *           "kind": "REPLY",
                 *           "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "url": "https://www.tiktok.com/@someone/video/7412345678901234568"
                 *         },
                 *         "caption": "Before or after the cream? #skintok",
                 *         "media": {
                 *           "reference": "drive/acme/2026-09/retinol-v3.mp4",
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "seconds": 23.4
                 *         },
                 *         "links": [
                 *           "https://go.example/r/mia"
                 *         ],
                 *         "disclosure": {
                 *           "paidPartnership": false,
                 *           "ownBrand": false,
                 *           "aiGenerated": false
                 *         },
                 *         "interaction": {
                 *           "privacy": "EVERYONE",
                 *           "commentsOpen": false,
                 *           "duetAllowed": false,
                 *           "stitchAllowed": false
                 *         },
                 *         "contentVersion": 1,
                 *         "approvedVersion": 1,
                 *         "publishedVersion": 1,
                 *         "plannedFor": "2022-03-10T16:15:50Z",
                 *         "publishedAt": "2022-03-10T16:15:50Z",
                 *         "url": "https://www.tiktok.com/@miawong/video/7412345678901234567",
                 *         "removedAt": "2022-03-10T16:15:50Z",
                 *         "removalReason": "The sound was withdrawn",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Post"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PostBegun";
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
    postCreated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PostCreated",
                 *       "subject": "posts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "ideaId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "kind": "BRAND_ORGANIC",
                 *         "title": "Retinol before or after?",
                 *         "funnelStage": "TOFU",
                 *         "status": "IDEA",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "relation": {
                 *           "kind": "REPLY",
                 *           "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "url": "https://www.tiktok.com/@someone/video/7412345678901234568"
                 *         },
                 *         "caption": "Before or after the cream? #skintok",
                 *         "media": {
                 *           "reference": "drive/acme/2026-09/retinol-v3.mp4",
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "seconds": 23.4
                 *         },
                 *         "links": [
                 *           "https://go.example/r/mia"
                 *         ],
                 *         "disclosure": {
                 *           "paidPartnership": false,
                 *           "ownBrand": false,
                 *           "aiGenerated": false
                 *         },
                 *         "interaction": {
                 *           "privacy": "EVERYONE",
                 *           "commentsOpen": false,
                 *           "duetAllowed": false,
                 *           "stitchAllowed": false
                 *         },
                 *         "contentVersion": 1,
                 *         "approvedVersion": 1,
                 *         "publishedVersion": 1,
                 *         "plannedFor": "2022-03-10T16:15:50Z",
                 *         "publishedAt": "2022-03-10T16:15:50Z",
                 *         "url": "https://www.tiktok.com/@miawong/video/7412345678901234567",
                 *         "removedAt": "2022-03-10T16:15:50Z",
                 *         "removalReason": "The sound was withdrawn",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Post"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PostCreated";
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
    postPublished: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PostPublished",
                 *       "subject": "posts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "ideaId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "kind": "BRAND_ORGANIC",
                 *         "title": "Retinol before or after?",
                 *         "funnelStage": "TOFU",
                 *         "status": "IDEA",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "relation": {
                 *           "kind": "REPLY",
                 *           "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "url": "https://www.tiktok.com/@someone/video/7412345678901234568"
                 *         },
                 *         "caption": "Before or after the cream? #skintok",
                 *         "media": {
                 *           "reference": "drive/acme/2026-09/retinol-v3.mp4",
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "seconds": 23.4
                 *         },
                 *         "links": [
                 *           "https://go.example/r/mia"
                 *         ],
                 *         "disclosure": {
                 *           "paidPartnership": false,
                 *           "ownBrand": false,
                 *           "aiGenerated": false
                 *         },
                 *         "interaction": {
                 *           "privacy": "EVERYONE",
                 *           "commentsOpen": false,
                 *           "duetAllowed": false,
                 *           "stitchAllowed": false
                 *         },
                 *         "contentVersion": 1,
                 *         "approvedVersion": 1,
                 *         "publishedVersion": 1,
                 *         "plannedFor": "2022-03-10T16:15:50Z",
                 *         "publishedAt": "2022-03-10T16:15:50Z",
                 *         "url": "https://www.tiktok.com/@miawong/video/7412345678901234567",
                 *         "removedAt": "2022-03-10T16:15:50Z",
                 *         "removalReason": "The sound was withdrawn",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Post"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PostPublished";
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
    postRemoved: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PostRemoved",
                 *       "subject": "posts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "ideaId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "kind": "BRAND_ORGANIC",
                 *         "title": "Retinol before or after?",
                 *         "funnelStage": "TOFU",
                 *         "status": "IDEA",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "relation": {
                 *           "kind": "REPLY",
                 *           "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "url": "https://www.tiktok.com/@someone/video/7412345678901234568"
                 *         },
                 *         "caption": "Before or after the cream? #skintok",
                 *         "media": {
                 *           "reference": "drive/acme/2026-09/retinol-v3.mp4",
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "seconds": 23.4
                 *         },
                 *         "links": [
                 *           "https://go.example/r/mia"
                 *         ],
                 *         "disclosure": {
                 *           "paidPartnership": false,
                 *           "ownBrand": false,
                 *           "aiGenerated": false
                 *         },
                 *         "interaction": {
                 *           "privacy": "EVERYONE",
                 *           "commentsOpen": false,
                 *           "duetAllowed": false,
                 *           "stitchAllowed": false
                 *         },
                 *         "contentVersion": 1,
                 *         "approvedVersion": 1,
                 *         "publishedVersion": 1,
                 *         "plannedFor": "2022-03-10T16:15:50Z",
                 *         "publishedAt": "2022-03-10T16:15:50Z",
                 *         "url": "https://www.tiktok.com/@miawong/video/7412345678901234567",
                 *         "removedAt": "2022-03-10T16:15:50Z",
                 *         "removalReason": "The sound was withdrawn",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Post"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PostRemoved";
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
    postScheduled: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PostScheduled",
                 *       "subject": "posts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "ideaId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "kind": "BRAND_ORGANIC",
                 *         "title": "Retinol before or after?",
                 *         "funnelStage": "TOFU",
                 *         "status": "IDEA",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "relation": {
                 *           "kind": "REPLY",
                 *           "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "url": "https://www.tiktok.com/@someone/video/7412345678901234568"
                 *         },
                 *         "caption": "Before or after the cream? #skintok",
                 *         "media": {
                 *           "reference": "drive/acme/2026-09/retinol-v3.mp4",
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "seconds": 23.4
                 *         },
                 *         "links": [
                 *           "https://go.example/r/mia"
                 *         ],
                 *         "disclosure": {
                 *           "paidPartnership": false,
                 *           "ownBrand": false,
                 *           "aiGenerated": false
                 *         },
                 *         "interaction": {
                 *           "privacy": "EVERYONE",
                 *           "commentsOpen": false,
                 *           "duetAllowed": false,
                 *           "stitchAllowed": false
                 *         },
                 *         "contentVersion": 1,
                 *         "approvedVersion": 1,
                 *         "publishedVersion": 1,
                 *         "plannedFor": "2022-03-10T16:15:50Z",
                 *         "publishedAt": "2022-03-10T16:15:50Z",
                 *         "url": "https://www.tiktok.com/@miawong/video/7412345678901234567",
                 *         "removedAt": "2022-03-10T16:15:50Z",
                 *         "removalReason": "The sound was withdrawn",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Post"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PostScheduled";
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
    postSentBack: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PostSentBack",
                 *       "subject": "posts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "ideaId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "kind": "BRAND_ORGANIC",
                 *         "title": "Retinol before or after?",
                 *         "funnelStage": "TOFU",
                 *         "status": "IDEA",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "relation": {
                 *           "kind": "REPLY",
                 *           "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "url": "https://www.tiktok.com/@someone/video/7412345678901234568"
                 *         },
                 *         "caption": "Before or after the cream? #skintok",
                 *         "media": {
                 *           "reference": "drive/acme/2026-09/retinol-v3.mp4",
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "seconds": 23.4
                 *         },
                 *         "links": [
                 *           "https://go.example/r/mia"
                 *         ],
                 *         "disclosure": {
                 *           "paidPartnership": false,
                 *           "ownBrand": false,
                 *           "aiGenerated": false
                 *         },
                 *         "interaction": {
                 *           "privacy": "EVERYONE",
                 *           "commentsOpen": false,
                 *           "duetAllowed": false,
                 *           "stitchAllowed": false
                 *         },
                 *         "contentVersion": 1,
                 *         "approvedVersion": 1,
                 *         "publishedVersion": 1,
                 *         "plannedFor": "2022-03-10T16:15:50Z",
                 *         "publishedAt": "2022-03-10T16:15:50Z",
                 *         "url": "https://www.tiktok.com/@miawong/video/7412345678901234567",
                 *         "removedAt": "2022-03-10T16:15:50Z",
                 *         "removalReason": "The sound was withdrawn",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Post"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PostSentBack";
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
    postSubmitted: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PostSubmitted",
                 *       "subject": "posts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "ideaId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "kind": "BRAND_ORGANIC",
                 *         "title": "Retinol before or after?",
                 *         "funnelStage": "TOFU",
                 *         "status": "IDEA",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "relation": {
                 *           "kind": "REPLY",
                 *           "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "url": "https://www.tiktok.com/@someone/video/7412345678901234568"
                 *         },
                 *         "caption": "Before or after the cream? #skintok",
                 *         "media": {
                 *           "reference": "drive/acme/2026-09/retinol-v3.mp4",
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "seconds": 23.4
                 *         },
                 *         "links": [
                 *           "https://go.example/r/mia"
                 *         ],
                 *         "disclosure": {
                 *           "paidPartnership": false,
                 *           "ownBrand": false,
                 *           "aiGenerated": false
                 *         },
                 *         "interaction": {
                 *           "privacy": "EVERYONE",
                 *           "commentsOpen": false,
                 *           "duetAllowed": false,
                 *           "stitchAllowed": false
                 *         },
                 *         "contentVersion": 1,
                 *         "approvedVersion": 1,
                 *         "publishedVersion": 1,
                 *         "plannedFor": "2022-03-10T16:15:50Z",
                 *         "publishedAt": "2022-03-10T16:15:50Z",
                 *         "url": "https://www.tiktok.com/@miawong/video/7412345678901234567",
                 *         "removedAt": "2022-03-10T16:15:50Z",
                 *         "removalReason": "The sound was withdrawn",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Post"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PostSubmitted";
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
    postUnscheduled: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PostUnscheduled",
                 *       "subject": "posts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "ideaId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "kind": "BRAND_ORGANIC",
                 *         "title": "Retinol before or after?",
                 *         "funnelStage": "TOFU",
                 *         "status": "IDEA",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "relation": {
                 *           "kind": "REPLY",
                 *           "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "url": "https://www.tiktok.com/@someone/video/7412345678901234568"
                 *         },
                 *         "caption": "Before or after the cream? #skintok",
                 *         "media": {
                 *           "reference": "drive/acme/2026-09/retinol-v3.mp4",
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "seconds": 23.4
                 *         },
                 *         "links": [
                 *           "https://go.example/r/mia"
                 *         ],
                 *         "disclosure": {
                 *           "paidPartnership": false,
                 *           "ownBrand": false,
                 *           "aiGenerated": false
                 *         },
                 *         "interaction": {
                 *           "privacy": "EVERYONE",
                 *           "commentsOpen": false,
                 *           "duetAllowed": false,
                 *           "stitchAllowed": false
                 *         },
                 *         "contentVersion": 1,
                 *         "approvedVersion": 1,
                 *         "publishedVersion": 1,
                 *         "plannedFor": "2022-03-10T16:15:50Z",
                 *         "publishedAt": "2022-03-10T16:15:50Z",
                 *         "url": "https://www.tiktok.com/@miawong/video/7412345678901234567",
                 *         "removedAt": "2022-03-10T16:15:50Z",
                 *         "removalReason": "The sound was withdrawn",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Post"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PostUnscheduled";
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
    postUpdated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PostUpdated",
                 *       "subject": "posts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "ideaId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "network": "TIKTOK",
                 *         "kind": "BRAND_ORGANIC",
                 *         "title": "Retinol before or after?",
                 *         "funnelStage": "TOFU",
                 *         "status": "IDEA",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "relation": {
                 *           "kind": "REPLY",
                 *           "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "url": "https://www.tiktok.com/@someone/video/7412345678901234568"
                 *         },
                 *         "caption": "Before or after the cream? #skintok",
                 *         "media": {
                 *           "reference": "drive/acme/2026-09/retinol-v3.mp4",
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "seconds": 23.4
                 *         },
                 *         "links": [
                 *           "https://go.example/r/mia"
                 *         ],
                 *         "disclosure": {
                 *           "paidPartnership": false,
                 *           "ownBrand": false,
                 *           "aiGenerated": false
                 *         },
                 *         "interaction": {
                 *           "privacy": "EVERYONE",
                 *           "commentsOpen": false,
                 *           "duetAllowed": false,
                 *           "stitchAllowed": false
                 *         },
                 *         "contentVersion": 1,
                 *         "approvedVersion": 1,
                 *         "publishedVersion": 1,
                 *         "plannedFor": "2022-03-10T16:15:50Z",
                 *         "publishedAt": "2022-03-10T16:15:50Z",
                 *         "url": "https://www.tiktok.com/@miawong/video/7412345678901234567",
                 *         "removedAt": "2022-03-10T16:15:50Z",
                 *         "removalReason": "The sound was withdrawn",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Post"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PostUpdated";
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
    publishingSlotAdded: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PublishingSlotAdded",
                 *       "subject": "publishing-slots/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "weekday": "MONDAY",
                 *         "localTime": "18:30",
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["PublishingSlot"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PublishingSlotAdded";
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
    publishingSlotUpdated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.PublishingSlotUpdated",
                 *       "subject": "publishing-slots/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "weekday": "MONDAY",
                 *         "localTime": "18:30",
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["PublishingSlot"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.PublishingSlotUpdated";
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
    reuseEnded: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.ReuseEnded",
                 *       "subject": "reuses/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "mentionId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "rightsRequestId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "channel": "TIKTOK",
                 *         "usage": "ORGANIC",
                 *         "edited": false,
                 *         "startedAt": "2022-03-10T16:15:50Z",
                 *         "endedAt": "2022-03-10T16:15:50Z",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "placeUrl": "https://shop.example/serum",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Reuse"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.ReuseEnded";
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
    reuseRecorded: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.ReuseRecorded",
                 *       "subject": "reuses/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "mentionId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "rightsRequestId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "channel": "TIKTOK",
                 *         "usage": "ORGANIC",
                 *         "edited": false,
                 *         "startedAt": "2022-03-10T16:15:50Z",
                 *         "endedAt": "2022-03-10T16:15:50Z",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "placeUrl": "https://shop.example/serum",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Reuse"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.ReuseRecorded";
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
    rightsRequestAsked: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.RightsRequestAsked",
                 *       "subject": "rights-requests/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "mentionId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "status": "ASKED",
                 *         "asked": {
                 *           "channels": [
                 *             "TIKTOK"
                 *           ],
                 *           "usages": [
                 *             "ORGANIC"
                 *           ],
                 *           "edits": false
                 *         },
                 *         "granted": {
                 *           "channels": [
                 *             "TIKTOK"
                 *           ],
                 *           "usages": [
                 *             "ORGANIC"
                 *           ],
                 *           "edits": false
                 *         },
                 *         "from": "2022-03-10T16:15:50Z",
                 *         "until": "2022-03-10T16:15:50Z",
                 *         "withdrawnAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["RightsRequestChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.RightsRequestAsked";
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
    rightsRequestExpired: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.RightsRequestExpired",
                 *       "subject": "rights-requests/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "mentionId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "status": "ASKED",
                 *         "asked": {
                 *           "channels": [
                 *             "TIKTOK"
                 *           ],
                 *           "usages": [
                 *             "ORGANIC"
                 *           ],
                 *           "edits": false
                 *         },
                 *         "granted": {
                 *           "channels": [
                 *             "TIKTOK"
                 *           ],
                 *           "usages": [
                 *             "ORGANIC"
                 *           ],
                 *           "edits": false
                 *         },
                 *         "from": "2022-03-10T16:15:50Z",
                 *         "until": "2022-03-10T16:15:50Z",
                 *         "withdrawnAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["RightsRequestChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.RightsRequestExpired";
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
    rightsRequestGranted: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.RightsRequestGranted",
                 *       "subject": "rights-requests/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "mentionId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "status": "ASKED",
                 *         "asked": {
                 *           "channels": [
                 *             "TIKTOK"
                 *           ],
                 *           "usages": [
                 *             "ORGANIC"
                 *           ],
                 *           "edits": false
                 *         },
                 *         "granted": {
                 *           "channels": [
                 *             "TIKTOK"
                 *           ],
                 *           "usages": [
                 *             "ORGANIC"
                 *           ],
                 *           "edits": false
                 *         },
                 *         "from": "2022-03-10T16:15:50Z",
                 *         "until": "2022-03-10T16:15:50Z",
                 *         "withdrawnAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["RightsRequestChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.RightsRequestGranted";
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
    rightsRequestRefused: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.RightsRequestRefused",
                 *       "subject": "rights-requests/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "mentionId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "status": "ASKED",
                 *         "asked": {
                 *           "channels": [
                 *             "TIKTOK"
                 *           ],
                 *           "usages": [
                 *             "ORGANIC"
                 *           ],
                 *           "edits": false
                 *         },
                 *         "granted": {
                 *           "channels": [
                 *             "TIKTOK"
                 *           ],
                 *           "usages": [
                 *             "ORGANIC"
                 *           ],
                 *           "edits": false
                 *         },
                 *         "from": "2022-03-10T16:15:50Z",
                 *         "until": "2022-03-10T16:15:50Z",
                 *         "withdrawnAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["RightsRequestChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.RightsRequestRefused";
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
    rightsRequestWithdrawn: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.RightsRequestWithdrawn",
                 *       "subject": "rights-requests/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "mentionId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "status": "ASKED",
                 *         "asked": {
                 *           "channels": [
                 *             "TIKTOK"
                 *           ],
                 *           "usages": [
                 *             "ORGANIC"
                 *           ],
                 *           "edits": false
                 *         },
                 *         "granted": {
                 *           "channels": [
                 *             "TIKTOK"
                 *           ],
                 *           "usages": [
                 *             "ORGANIC"
                 *           ],
                 *           "edits": false
                 *         },
                 *         "from": "2022-03-10T16:15:50Z",
                 *         "until": "2022-03-10T16:15:50Z",
                 *         "withdrawnAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["RightsRequestChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.RightsRequestWithdrawn";
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
    seriesActivated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.SeriesActivated",
                 *       "subject": "series/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "pillarId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Myth or molecule",
                 *         "hook": "You are wasting your retinol. Here is why.",
                 *         "context": "Most people use it at the wrong time of day.",
                 *         "payoff": "The order that works, on camera.",
                 *         "nextStep": "Save this for tonight.",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "perWeek": 2,
                 *         "variation": {
                 *           "settings": [
                 *             "bathroom",
                 *             "on a train"
                 *           ],
                 *           "narrators": [
                 *             "founder"
                 *           ],
                 *           "proofs": [
                 *             "demonstration"
                 *           ],
                 *           "formats": [
                 *             "skit"
                 *           ]
                 *         },
                 *         "state": "IDEA",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Series"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.SeriesActivated";
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
    seriesCreated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.SeriesCreated",
                 *       "subject": "series/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "pillarId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Myth or molecule",
                 *         "hook": "You are wasting your retinol. Here is why.",
                 *         "context": "Most people use it at the wrong time of day.",
                 *         "payoff": "The order that works, on camera.",
                 *         "nextStep": "Save this for tonight.",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "perWeek": 2,
                 *         "variation": {
                 *           "settings": [
                 *             "bathroom",
                 *             "on a train"
                 *           ],
                 *           "narrators": [
                 *             "founder"
                 *           ],
                 *           "proofs": [
                 *             "demonstration"
                 *           ],
                 *           "formats": [
                 *             "skit"
                 *           ]
                 *         },
                 *         "state": "IDEA",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Series"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.SeriesCreated";
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
    seriesEnded: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.SeriesEnded",
                 *       "subject": "series/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "pillarId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Myth or molecule",
                 *         "hook": "You are wasting your retinol. Here is why.",
                 *         "context": "Most people use it at the wrong time of day.",
                 *         "payoff": "The order that works, on camera.",
                 *         "nextStep": "Save this for tonight.",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "perWeek": 2,
                 *         "variation": {
                 *           "settings": [
                 *             "bathroom",
                 *             "on a train"
                 *           ],
                 *           "narrators": [
                 *             "founder"
                 *           ],
                 *           "proofs": [
                 *             "demonstration"
                 *           ],
                 *           "formats": [
                 *             "skit"
                 *           ]
                 *         },
                 *         "state": "IDEA",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Series"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.SeriesEnded";
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
    seriesPaused: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.SeriesPaused",
                 *       "subject": "series/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "pillarId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Myth or molecule",
                 *         "hook": "You are wasting your retinol. Here is why.",
                 *         "context": "Most people use it at the wrong time of day.",
                 *         "payoff": "The order that works, on camera.",
                 *         "nextStep": "Save this for tonight.",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "perWeek": 2,
                 *         "variation": {
                 *           "settings": [
                 *             "bathroom",
                 *             "on a train"
                 *           ],
                 *           "narrators": [
                 *             "founder"
                 *           ],
                 *           "proofs": [
                 *             "demonstration"
                 *           ],
                 *           "formats": [
                 *             "skit"
                 *           ]
                 *         },
                 *         "state": "IDEA",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Series"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.SeriesPaused";
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
    seriesUpdated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.SeriesUpdated",
                 *       "subject": "series/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "pillarId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Myth or molecule",
                 *         "hook": "You are wasting your retinol. Here is why.",
                 *         "context": "Most people use it at the wrong time of day.",
                 *         "payoff": "The order that works, on camera.",
                 *         "nextStep": "Save this for tonight.",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "perWeek": 2,
                 *         "variation": {
                 *           "settings": [
                 *             "bathroom",
                 *             "on a train"
                 *           ],
                 *           "narrators": [
                 *             "founder"
                 *           ],
                 *           "proofs": [
                 *             "demonstration"
                 *           ],
                 *           "formats": [
                 *             "skit"
                 *           ]
                 *         },
                 *         "state": "IDEA",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Series"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.SeriesUpdated";
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
    snapshotRecorded: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.SnapshotRecorded",
                 *       "subject": "posts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e/snapshots/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "comments": 310,
                 *         "linkClicks": 1730,
                 *         "reach": 151000,
                 *         "watchSeconds": 1420000,
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "source": "API",
                 *         "version": 0,
                 *         "profileVisits": 2900,
                 *         "shares": 1250,
                 *         "saves": 4100,
                 *         "recordedAt": "2022-03-10T16:15:50Z",
                 *         "fullViews": 41000,
                 *         "capturedAt": "2022-03-10T16:15:50Z",
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "dataset": "ORGANIC",
                 *         "views": 182000,
                 *         "likes": 9400,
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["SnapshotOfCreator"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.SnapshotRecorded";
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
    standardsRevised: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.StandardsRevised",
                 *       "subject": "standards",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "version": 1,
                 *         "content": {
                 *           "dos": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "text": "Show the product in use within the first five seconds"
                 *             }
                 *           ],
                 *           "donts": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "text": "Show the product in use within the first five seconds"
                 *             }
                 *           ],
                 *           "disclosures": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "kind": "PAID_PARTNERSHIP",
                 *               "when": "ALWAYS",
                 *               "text": "Whenever the creator got money, products or travel for it"
                 *             }
                 *           ],
                 *           "examples": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "kind": "GOOD",
                 *               "url": "https://www.tiktok.com/@miawong/video/7412345678901234567",
                 *               "why": "The result stands in the first frame"
                 *             }
                 *           ]
                 *         },
                 *         "note": "text",
                 *         "author": {
                 *           "subject": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *           "name": "mia.operator",
                 *           "client": "agency-frontend"
                 *         },
                 *         "writtenAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Standards"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.StandardsRevised";
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
    termCreated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.TermCreated",
                 *       "subject": "terms/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "vocabulary": "SERIES_KIND",
                 *         "key": "myth-busting",
                 *         "name": "Myth busting",
                 *         "formerNames": [
                 *           "Myths"
                 *         ],
                 *         "description": "A belief, then the test that refutes it",
                 *         "challenge": false,
                 *         "branded": false,
                 *         "link": "https://www.tiktok.com/music/original-sound-7016",
                 *         "state": "ACTIVE",
                 *         "mergedInto": "claim",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Term"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.TermCreated";
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
    termMerged: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.TermMerged",
                 *       "subject": "terms/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "vocabulary": "SERIES_KIND",
                 *         "key": "myth-busting",
                 *         "name": "Myth busting",
                 *         "formerNames": [
                 *           "Myths"
                 *         ],
                 *         "description": "A belief, then the test that refutes it",
                 *         "challenge": false,
                 *         "branded": false,
                 *         "link": "https://www.tiktok.com/music/original-sound-7016",
                 *         "state": "ACTIVE",
                 *         "mergedInto": "claim",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Term"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.TermMerged";
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
    termRestored: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.TermRestored",
                 *       "subject": "terms/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "vocabulary": "SERIES_KIND",
                 *         "key": "myth-busting",
                 *         "name": "Myth busting",
                 *         "formerNames": [
                 *           "Myths"
                 *         ],
                 *         "description": "A belief, then the test that refutes it",
                 *         "challenge": false,
                 *         "branded": false,
                 *         "link": "https://www.tiktok.com/music/original-sound-7016",
                 *         "state": "ACTIVE",
                 *         "mergedInto": "claim",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Term"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.TermRestored";
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
    termRetired: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.TermRetired",
                 *       "subject": "terms/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "vocabulary": "SERIES_KIND",
                 *         "key": "myth-busting",
                 *         "name": "Myth busting",
                 *         "formerNames": [
                 *           "Myths"
                 *         ],
                 *         "description": "A belief, then the test that refutes it",
                 *         "challenge": false,
                 *         "branded": false,
                 *         "link": "https://www.tiktok.com/music/original-sound-7016",
                 *         "state": "ACTIVE",
                 *         "mergedInto": "claim",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Term"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.TermRetired";
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
    termUpdated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.TermUpdated",
                 *       "subject": "terms/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "vocabulary": "SERIES_KIND",
                 *         "key": "myth-busting",
                 *         "name": "Myth busting",
                 *         "formerNames": [
                 *           "Myths"
                 *         ],
                 *         "description": "A belief, then the test that refutes it",
                 *         "challenge": false,
                 *         "branded": false,
                 *         "link": "https://www.tiktok.com/music/original-sound-7016",
                 *         "state": "ACTIVE",
                 *         "mergedInto": "claim",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Term"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.TermUpdated";
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
    timelineRecorded: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.TimelineRecorded",
                 *       "subject": "timeline/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "CREATIVE",
                 *         "subkind": "RATE_CARD",
                 *         "title": "Rate card of TIKTOK, version 2",
                 *         "detail": "like mid: 0.30 → 0.35",
                 *         "startsAt": "2022-03-10T16:15:50Z",
                 *         "endsAt": "2022-03-10T16:15:50Z",
                 *         "ongoing": false,
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaign": "Spring launch",
                 *         "product": "Serum 30 ml",
                 *         "source": "MANUAL",
                 *         "externalId": "google-ads-change-4711",
                 *         "url": "https://ads.example/changes/4711",
                 *         "changedService": "reporting",
                 *         "changedResource": "rate-cards/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "removedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["TimelineEntry"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.TimelineRecorded";
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
    timelineRemoved: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.TimelineRemoved",
                 *       "subject": "timeline/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "CREATIVE",
                 *         "subkind": "RATE_CARD",
                 *         "title": "Rate card of TIKTOK, version 2",
                 *         "detail": "like mid: 0.30 → 0.35",
                 *         "startsAt": "2022-03-10T16:15:50Z",
                 *         "endsAt": "2022-03-10T16:15:50Z",
                 *         "ongoing": false,
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaign": "Spring launch",
                 *         "product": "Serum 30 ml",
                 *         "source": "MANUAL",
                 *         "externalId": "google-ads-change-4711",
                 *         "url": "https://ads.example/changes/4711",
                 *         "changedService": "reporting",
                 *         "changedResource": "rate-cards/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "removedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["TimelineEntry"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.TimelineRemoved";
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
    timelineUpdated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.TimelineUpdated",
                 *       "subject": "timeline/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "CREATIVE",
                 *         "subkind": "RATE_CARD",
                 *         "title": "Rate card of TIKTOK, version 2",
                 *         "detail": "like mid: 0.30 → 0.35",
                 *         "startsAt": "2022-03-10T16:15:50Z",
                 *         "endsAt": "2022-03-10T16:15:50Z",
                 *         "ongoing": false,
                 *         "seriesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "postId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaign": "Spring launch",
                 *         "product": "Serum 30 ml",
                 *         "source": "MANUAL",
                 *         "externalId": "google-ads-change-4711",
                 *         "url": "https://ads.example/changes/4711",
                 *         "changedService": "reporting",
                 *         "changedResource": "rate-cards/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "removedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["TimelineEntry"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.TimelineUpdated";
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
    trendDecided: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.TrendDecided",
                 *       "subject": "trends/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "SOUND",
                 *         "name": "Wait for the second coat",
                 *         "description": "A before, the sound stops, an after",
                 *         "network": "TIKTOK",
                 *         "foundIn": "TikTok Creative Center",
                 *         "foundAt": "2022-03-10T16:15:50Z",
                 *         "regions": [
                 *           "DE",
                 *           "NORDICS"
                 *         ],
                 *         "category": "Beauty",
                 *         "link": "https://www.tiktok.com/music/second-coat-7016",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "state": "FOUND",
                 *         "fitTest": {
                 *           "audience": {
                 *             "fits": false,
                 *             "reason": "Our viewers call themselves skincare nerds; the joke is about them."
                 *           },
                 *           "promise": {
                 *             "fits": false,
                 *             "reason": "Our viewers call themselves skincare nerds; the joke is about them."
                 *           },
                 *           "payoff": {
                 *             "fits": false,
                 *             "reason": "Our viewers call themselves skincare nerds; the joke is about them."
                 *           },
                 *           "fits": false
                 *         },
                 *         "decision": {
                 *           "reason": "It fits, but is all about summer; back in spring.",
                 *           "by": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *           "at": "2022-03-10T16:15:50Z",
                 *           "returnOn": "2027-03-01"
                 *         },
                 *         "uses": {
                 *           "ideas": 3,
                 *           "used": 1
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Trend"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.TrendDecided";
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
    trendFound: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.TrendFound",
                 *       "subject": "trends/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "SOUND",
                 *         "name": "Wait for the second coat",
                 *         "description": "A before, the sound stops, an after",
                 *         "network": "TIKTOK",
                 *         "foundIn": "TikTok Creative Center",
                 *         "foundAt": "2022-03-10T16:15:50Z",
                 *         "regions": [
                 *           "DE",
                 *           "NORDICS"
                 *         ],
                 *         "category": "Beauty",
                 *         "link": "https://www.tiktok.com/music/second-coat-7016",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "state": "FOUND",
                 *         "fitTest": {
                 *           "audience": {
                 *             "fits": false,
                 *             "reason": "Our viewers call themselves skincare nerds; the joke is about them."
                 *           },
                 *           "promise": {
                 *             "fits": false,
                 *             "reason": "Our viewers call themselves skincare nerds; the joke is about them."
                 *           },
                 *           "payoff": {
                 *             "fits": false,
                 *             "reason": "Our viewers call themselves skincare nerds; the joke is about them."
                 *           },
                 *           "fits": false
                 *         },
                 *         "decision": {
                 *           "reason": "It fits, but is all about summer; back in spring.",
                 *           "by": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *           "at": "2022-03-10T16:15:50Z",
                 *           "returnOn": "2027-03-01"
                 *         },
                 *         "uses": {
                 *           "ideas": 3,
                 *           "used": 1
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Trend"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.TrendFound";
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
    trendReopened: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.TrendReopened",
                 *       "subject": "trends/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "SOUND",
                 *         "name": "Wait for the second coat",
                 *         "description": "A before, the sound stops, an after",
                 *         "network": "TIKTOK",
                 *         "foundIn": "TikTok Creative Center",
                 *         "foundAt": "2022-03-10T16:15:50Z",
                 *         "regions": [
                 *           "DE",
                 *           "NORDICS"
                 *         ],
                 *         "category": "Beauty",
                 *         "link": "https://www.tiktok.com/music/second-coat-7016",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "state": "FOUND",
                 *         "fitTest": {
                 *           "audience": {
                 *             "fits": false,
                 *             "reason": "Our viewers call themselves skincare nerds; the joke is about them."
                 *           },
                 *           "promise": {
                 *             "fits": false,
                 *             "reason": "Our viewers call themselves skincare nerds; the joke is about them."
                 *           },
                 *           "payoff": {
                 *             "fits": false,
                 *             "reason": "Our viewers call themselves skincare nerds; the joke is about them."
                 *           },
                 *           "fits": false
                 *         },
                 *         "decision": {
                 *           "reason": "It fits, but is all about summer; back in spring.",
                 *           "by": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *           "at": "2022-03-10T16:15:50Z",
                 *           "returnOn": "2027-03-01"
                 *         },
                 *         "uses": {
                 *           "ideas": 3,
                 *           "used": 1
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Trend"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.TrendReopened";
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
    trendTested: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.TrendTested",
                 *       "subject": "trends/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "SOUND",
                 *         "name": "Wait for the second coat",
                 *         "description": "A before, the sound stops, an after",
                 *         "network": "TIKTOK",
                 *         "foundIn": "TikTok Creative Center",
                 *         "foundAt": "2022-03-10T16:15:50Z",
                 *         "regions": [
                 *           "DE",
                 *           "NORDICS"
                 *         ],
                 *         "category": "Beauty",
                 *         "link": "https://www.tiktok.com/music/second-coat-7016",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "state": "FOUND",
                 *         "fitTest": {
                 *           "audience": {
                 *             "fits": false,
                 *             "reason": "Our viewers call themselves skincare nerds; the joke is about them."
                 *           },
                 *           "promise": {
                 *             "fits": false,
                 *             "reason": "Our viewers call themselves skincare nerds; the joke is about them."
                 *           },
                 *           "payoff": {
                 *             "fits": false,
                 *             "reason": "Our viewers call themselves skincare nerds; the joke is about them."
                 *           },
                 *           "fits": false
                 *         },
                 *         "decision": {
                 *           "reason": "It fits, but is all about summer; back in spring.",
                 *           "by": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *           "at": "2022-03-10T16:15:50Z",
                 *           "returnOn": "2027-03-01"
                 *         },
                 *         "uses": {
                 *           "ideas": 3,
                 *           "used": 1
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Trend"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.TrendTested";
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
    trendUpdated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.TrendUpdated",
                 *       "subject": "trends/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "SOUND",
                 *         "name": "Wait for the second coat",
                 *         "description": "A before, the sound stops, an after",
                 *         "network": "TIKTOK",
                 *         "foundIn": "TikTok Creative Center",
                 *         "foundAt": "2022-03-10T16:15:50Z",
                 *         "regions": [
                 *           "DE",
                 *           "NORDICS"
                 *         ],
                 *         "category": "Beauty",
                 *         "link": "https://www.tiktok.com/music/second-coat-7016",
                 *         "terms": {
                 *           "seriesKind": "tutorial",
                 *           "hookKind": "question",
                 *           "purpose": "educate",
                 *           "voice": "expert",
                 *           "proof": "demonstration",
                 *           "format": "talking-head",
                 *           "callToAction": "save",
                 *           "sound": "original-sound-miawong",
                 *           "hashtags": [
                 *             "skintok"
                 *           ],
                 *           "searchKeywords": [
                 *             "retinol-for-beginners"
                 *           ],
                 *           "communities": [
                 *             "skintok"
                 *           ]
                 *         },
                 *         "state": "FOUND",
                 *         "fitTest": {
                 *           "audience": {
                 *             "fits": false,
                 *             "reason": "Our viewers call themselves skincare nerds; the joke is about them."
                 *           },
                 *           "promise": {
                 *             "fits": false,
                 *             "reason": "Our viewers call themselves skincare nerds; the joke is about them."
                 *           },
                 *           "payoff": {
                 *             "fits": false,
                 *             "reason": "Our viewers call themselves skincare nerds; the joke is about them."
                 *           },
                 *           "fits": false
                 *         },
                 *         "decision": {
                 *           "reason": "It fits, but is all about summer; back in spring.",
                 *           "by": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *           "at": "2022-03-10T16:15:50Z",
                 *           "returnOn": "2027-03-01"
                 *         },
                 *         "uses": {
                 *           "ideas": 3,
                 *           "used": 1
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Trend"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.TrendUpdated";
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.WebhookCreated",
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
                    type?: "io.hookline.content.WebhookCreated";
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.WebhookDeleted",
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
                    type?: "io.hookline.content.WebhookDeleted";
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.WebhookDisabled",
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
                    type?: "io.hookline.content.WebhookDisabled";
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.WebhookEnabled",
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
                    type?: "io.hookline.content.WebhookEnabled";
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.WebhookSecretRotated",
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
                    type?: "io.hookline.content.WebhookSecretRotated";
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.WebhookUpdated",
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
                    type?: "io.hookline.content.WebhookUpdated";
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
    weekTemplateAdded: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.WeekTemplateAdded",
                 *       "subject": "week-templates/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "validFrom": "2026-11-23",
                 *         "blocks": [
                 *           {
                 *             "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "kind": "RESEARCH",
                 *             "title": "Batch of the week",
                 *             "weekday": "MONDAY",
                 *             "localStart": "09:00",
                 *             "minutes": 120,
                 *             "owner": "mia.operator",
                 *             "capacity": 4
                 *           }
                 *         ],
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["WeekTemplate"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.WeekTemplateAdded";
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
    weekTemplateUpdated: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.WeekTemplateUpdated",
                 *       "subject": "week-templates/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "validFrom": "2026-11-23",
                 *         "blocks": [
                 *           {
                 *             "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "kind": "RESEARCH",
                 *             "title": "Batch of the week",
                 *             "weekday": "MONDAY",
                 *             "localStart": "09:00",
                 *             "minutes": 120,
                 *             "owner": "mia.operator",
                 *             "capacity": 4
                 *           }
                 *         ],
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["WeekTemplate"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.WeekTemplateUpdated";
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
    weekTemplateWithdrawn: {
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
                 *       "source": "/content-service",
                 *       "type": "io.hookline.content.WeekTemplateWithdrawn",
                 *       "subject": "week-templates/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "validFrom": "2026-11-23",
                 *         "blocks": [
                 *           {
                 *             "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "kind": "RESEARCH",
                 *             "title": "Batch of the week",
                 *             "weekday": "MONDAY",
                 *             "localStart": "09:00",
                 *             "minutes": 120,
                 *             "owner": "mia.operator",
                 *             "capacity": 4
                 *           }
                 *         ],
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["WeekTemplate"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.content.WeekTemplateWithdrawn";
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
