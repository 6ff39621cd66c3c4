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
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["getBrand"];
        /**
         * Change a brand's name or, without partnerships, its time zone
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
    "/v1/brands/{brand}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say which collaborators could see what on a day, or at an instant
         * @description Each row is a state of a grant that held for at least a moment of it: a grant that was changed in the course of the day has several. People with a role for the brand see all of it and are not listed: who they are is known to the identity provider.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        get: operations["listAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/application-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who may apply to the brand again
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getApplicationRule"];
        /**
         * Say who may apply to the brand again
         * @description What creators have been told before stays.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        put: operations["setApplicationRule"];
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
    "/v1/brands/{brand}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List campaigns, newest first
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Plan a campaign
         * @description Posts, partnerships, links, promo codes and ads name it by its id, and figures can be asked by it.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["planCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/campaigns/{campaign}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a campaign
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["getCampaign"];
        /**
         * Change a campaign that is not over
         * @description Needs the brand's role OPERATOR or a larger one. Open to collaborators, for what was granted to them.
         */
        put: operations["updateCampaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/campaigns/{campaign}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a planned campaign run
         * @description Needs the brand's role ADMIN or a larger one.
         */
        post: operations["activateCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/campaigns/{campaign}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a campaign for good
         * @description Needs the brand's role ADMIN or a larger one.
         */
        post: operations["cancelCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/campaigns/{campaign}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a campaign that ran, for good
         * @description Needs the brand's role ADMIN or a larger one.
         */
        post: operations["completeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/campaigns/{campaign}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a campaign that runs
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["pauseCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/campaigns/{campaign}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a paused campaign run again
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["resumeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creator-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications that were taken up, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listCreatorApplications"];
        put?: never;
        /**
         * Record that somebody applies, for the first time or again
         * @description The applicant becomes a prospect: a new creator, or one of before whose mayApplyAgainOn has come. Others are refused, and nothing is kept. Of a creator of before the profile stays as it is, accounts that are new are added.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["receiveCreatorApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creator-applications/{creatorApplication}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an application
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getCreatorApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creator-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups of creators, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listCreatorGroups"];
        put?: never;
        /**
         * Create a group or tier of creators
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["createCreatorGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creator-groups/{creatorGroup}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a group of creators
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getCreatorGroup"];
        /**
         * Rename or describe a group of creators
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateCreatorGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creator-merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List merges of creators, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listCreatorMerges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creator-merges/{creatorMerge}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a merge of creators
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getCreatorMerge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creator-merges/{creatorMerge}/part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Part two creators that were merged
         * @description The record stands for itself again, and for those that came along with it.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["partCreators"];
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
         * List and search creators
         * @description Filters hold together. A list that is sorted by a number changes while counts come in: a creator whose number changes between two pages may be on both, or on neither.
         *
         *     Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
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
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["getCreator"];
        /**
         * Replace what is recorded of a creator
         * @description Needs the brand's role OPERATOR or a larger one. Open to collaborators, for what was granted to them.
         */
        put: operations["updateCreator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creators/{creator}/distinguish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that two creators are two people
         * @description They are no pair of duplicates any more, until `takenBack` is sent.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["distinguishCreators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creators/{creator}/follower-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how many followed a creator's accounts, latest instant first
         * @description Everything that was recorded here. What counts of it, with what the content-service measures: getCreatorFollowerSeries.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listCreatorFollowers"];
        put?: never;
        /**
         * Record how many followed a creator's account
         * @description It stays as it is; a correction has the same instant and was collected later. The latest is shown with the account.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["recordCreatorFollowers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creators/{creator}/follower-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how a creator's followers grew
         * @description The last count in each day, week or month of the brand's time zone, of each account and of all together. A day that nobody told of is missing, not 0. A change is from the last one before it that is known; of all together only where the same accounts are known in both. Of one instant API goes before IMPORT and MANUAL, and of one source what was collected last. What the content-service measures of an account of this network and handle counts too.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getCreatorFollowerSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creators/{creator}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let another record stand for a creator
         * @description For two records of one person. What hangs on the creator stays there, and is shown with the other one from then on; the creator is in no list any more and does not change. Records for which it stands come along. They can be parted again.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["mergeCreator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creators/{creator}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a creator a step on in the pipeline
         * @description PROSPECT to CONTACTED or NEGOTIATING; CONTACTED to NEGOTIATING; NEGOTIATING to ACTIVE; ACTIVE to PAUSED and back; each of them to ARCHIVED or BANNED; ARCHIVED to PROSPECT, CONTACTED or BANNED; BANNED to ARCHIVED. Steps to PAUSED, ARCHIVED and BANNED have a reason.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["moveCreator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creators/{creator}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notes about a creator, newest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listCreatorNotes"];
        put?: never;
        /**
         * Write a note about a creator
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["writeCreatorNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creators/{creator}/notes/{creatorNote}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a note about a creator
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getCreatorNote"];
        put?: never;
        post?: never;
        /**
         * Remove a note about a creator for good
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        delete: operations["removeCreatorNote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creators/{creator}/personal-data": {
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
         * Erase a creator's personal data
         * @description Profile, contact data and accounts go, here, in what sister services have copied and in past changes. Partnerships, fees, codes and every figure stay, under a creator without a name. The answer leads to the receipt; it is done as a job.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        delete: operations["eraseCreator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creators/{creator}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a creator's steps in the pipeline, latest first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listCreatorSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/creators/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register many creators
         * @description Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importCreators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/deliverables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliverables, newest first
         * @description What is overdue follows from the brand's own days.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listDeliverables"];
        put?: never;
        /**
         * Plan deliverables for one partnership or for several at once
         * @description All or none. What the terms of a partnership plan becomes due by itself when they begin to hold.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["planDeliverables"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/deliverables/{deliverable}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a deliverable
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["getDeliverable"];
        /**
         * Plan a deliverable anew, or say which posts deliver it
         * @description Once it is accepted, rejected or cancelled only its posts change.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updateDeliverable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/deliverables/{deliverable}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept what was handed in
         * @description Where the terms pay for it, that is earned with this.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["acceptDeliverable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/deliverables/{deliverable}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do without a deliverable
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["cancelDeliverable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/deliverables/{deliverable}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject what was handed in for good
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["rejectDeliverable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/deliverables/{deliverable}/request-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for changes of a draft
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["requestDeliverableChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/deliverables/{deliverable}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a draft in, for a creator who sent it some other way
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["submitDeliverable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List disputes, newest first
         * @description Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["listDisputes"];
        put?: never;
        /**
         * Dispute an earning
         * @description What is owed is DISPUTED until the dispute is resolved, and goes into no payout. What was paid, or is void, stays so; an adjustment puts it right.
         *
         *     Needs the brand's role OPERATOR or a larger one, and the finance right.
         */
        post: operations["openDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/disputes/{dispute}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a dispute
         * @description Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["getDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/disputes/{dispute}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was said in a dispute, the latest first
         * @description Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["listDisputeMessages"];
        put?: never;
        /**
         * Say something in a dispute
         * @description Needs the brand's role OPERATOR or a larger one, and the finance right.
         */
        post: operations["writeInDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/disputes/{dispute}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a dispute is not right
         * @description Its earning is again what it was before.
         *
         *     Needs the brand's role ADMIN or a larger one, and the finance right.
         */
        post: operations["rejectDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/disputes/{dispute}/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a dispute is right, with what follows for the money
         * @description Needs the brand's role ADMIN or a larger one, and the finance right.
         */
        post: operations["upholdDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/disputes/{dispute}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a dispute that the brand opened
         * @description Needs the brand's role OPERATOR or a larger one, and the finance right.
         */
        post: operations["withdrawDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/duplicate-creators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pairs of creators that may be one person, the likeliest first
         * @description By their address, telephone number, handle on another network, name and country. What more than 20 share tells nobody apart. Merged records are in no pair, nor are pairs of which somebody has said that they are two people.
         *
         *     Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listDuplicateCreators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/earnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what creators earned, newest first
         * @description Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["listEarnings"];
        put?: never;
        /**
         * Add to what a creator is owed, or take off it
         * @description It is an earning of the kind ADJUSTMENT, payable at once.
         *
         *     Needs the brand's role OPERATOR or a larger one, and the finance right.
         */
        post: operations["adjustEarnings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/earnings/{earning}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read something that a creator earned
         * @description Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["getEarning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/earnings/{earning}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold an earning
         * @description It waits among the reviews until somebody releases it or makes it void.
         *
         *     Needs the brand's role OPERATOR or a larger one, and the finance right.
         */
        post: operations["holdEarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/earnings/{earning}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what became of an earning, the latest first, with who did it and why
         * @description Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["listEarningSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/earnings/{earning}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an earning void that is in no payout
         * @description Nothing more is earned with the same order, deliverable or tier afterwards.
         *
         *     Needs the brand's role ADMIN or a larger one, and the finance right.
         */
        post: operations["voidEarning"];
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
    "/v1/brands/{brand}/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rates with all their versions, the last recorded first
         * @description Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["listExchangeRates"];
        put?: never;
        /**
         * Record what a currency was worth on a day
         * @description A rate that differs from the one of the same pair and day is a further version. It converts amounts that could not be converted before; what was converted stays.
         *
         *     Needs the brand's role OPERATOR or a larger one, and the finance right.
         */
        post: operations["recordExchangeRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/exchange-rates/{exchangeRate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a recorded rate
         * @description Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["getExchangeRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/exchange-rates/effective": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rate by which amounts of a day are converted
         * @description The rate of that day, or the last one within the days before that are set: of the pair, of the pair turned round, or over a third currency.
         *
         *     Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["getEffectiveRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/exchange-rates/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record many exchange rates
         * @description Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one, and the finance right.
         */
        post: operations["importExchangeRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/expiring-rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rights to videos and to creators' names that end soon, the next one first
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["listExpiringRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/follower-counts/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record many counts of creators' followers
         * @description Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importCreatorFollowers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List grants, newest first
         * @description Needs the brand's role ADMIN or a larger one.
         */
        get: operations["listGrants"];
        put?: never;
        /**
         * Show single things of the brand to a collaborator, until an instant
         * @description The collaborator needs a log-in and no group of the brand. Several grants of one collaborator count together, each with its role. To somebody with a role for the brand it gives nothing.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["giveGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/grants/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a grant
         * @description Needs the brand's role ADMIN or a larger one.
         */
        get: operations["getGrant"];
        /**
         * Change what a grant gives from now on
         * @description What it gave before is kept: see the list of who has access.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        put: operations["changeGrant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/grants/{grant}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a grant back at once, with the reason
         * @description Needs the brand's role ADMIN or a larger one.
         */
        post: operations["revokeGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/grants/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was granted to you, newest first, also what is over
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["listMyGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/holding-period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how long commissions, bonuses and bounties wait before they are payable
         * @description Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["getHoldingPeriod"];
        /**
         * Set how long commissions, bonuses and bounties wait before they are payable
         * @description What was earned before keeps its own.
         *
         *     Needs the brand's role ADMIN or a larger one, and the finance right.
         */
        put: operations["setHoldingPeriod"];
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
    "/v1/brands/{brand}/ledger/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts of the brand's books with their balances
         * @description What is owed to a creator is a credit and so negative: PENDING, HELD, PAYABLE, IN_PAYOUT and DISPUTED are kept for each creator, costs, BANK and GOODS for the brand.
         *
         *     Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["listBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entries of the brand's books, newest first
         * @description Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["listLedgerEntries"];
        put?: never;
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
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["listPartnerships"];
        put?: never;
        /**
         * Draft a partnership with a creator
         * @description A fee and terms.pay need the finance right; without them nothing is paid.
         *
         *     Needs the brand's role OPERATOR or a larger one.
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
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["getPartnership"];
        /**
         * Word a draft anew, or rename a partnership
         * @description Other terms than before are a new version. Once it is proposed, only its name and campaign change here: see amendPartnership.
         *
         *     Needs the brand's role OPERATOR or a larger one.
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
         * Activate a proposal that the creator has agreed to
         * @description Refused where the creator is exclusive for the same categories in another partnership already, unless acceptOverlap says that this is meant.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["activatePartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/partnerships/{partnership}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree on other terms for a partnership that runs, from now or from an instant on
         * @description A new version. What was earned under an earlier one stays under it; so the new one may hold from an instant in the past only where nothing was earned since. Of versions that have begun, the one that was agreed last holds: an amendment from now on also takes the place of one that waits.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["amendPartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/partnerships/{partnership}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a partnership, with today as its last day
         * @description Its last day stays where its terms say an earlier one. Deliverables must be accepted, rejected or cancelled before.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["completePartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/partnerships/{partnership}/exclusivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell where the creator would be bound twice by this partnership
         * @description Needs the brand's role ANALYST or a larger one.
         */
        get: operations["checkExclusivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/partnerships/{partnership}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an active partnership rest
         * @description Orders keep their credit, and what was earned stays earned.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["pausePartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/partnerships/{partnership}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a draft to the creator
         * @description From then on its terms stay as they are, until it is returned.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["proposePartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/partnerships/{partnership}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a paused partnership
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["resumePartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/partnerships/{partnership}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a draft of a proposal again, because the creator wants other terms
         * @description Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["returnPartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/partnerships/{partnership}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a partnership before its time, with today as its last day, or give up a draft
         * @description Deliverables that are still open are cancelled.
         *
         *     Needs the brand's role ADMIN or a larger one.
         */
        post: operations["terminatePartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/partnerships/{partnership}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a partnership's terms, newest first
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["listTermsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/partnerships/{partnership}/terms/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a version of a partnership's terms
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["getTermsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/partnerships/{partnership}/terms/{version}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell what differs between two versions of a partnership's terms
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["compareTermsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/payees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is paid, newest first
         * @description Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["listPayees"];
        put?: never;
        /**
         * Say who is paid for a creator
         * @description Needs the brand's role OPERATOR or a larger one, and the finance right.
         */
        post: operations["registerPayee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/payees/{payee}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who is paid, with what stands in the way
         * @description Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["getPayee"];
        /**
         * Correct a payee's name, address or currency
         * @description Needs the brand's role OPERATOR or a larger one, and the finance right.
         */
        put: operations["updatePayee"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/payees/{payee}/bank-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose an account to pay to
         * @description It is paid to once a second person approves it. Until then, and for the time that is set after another account was paid to, payouts to the creator wait.
         *
         *     Needs the brand's role OPERATOR or a larger one, and the finance right.
         */
        post: operations["proposeBankDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/payees/{payee}/bank-details/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an account that somebody else has proposed
         * @description Needs the brand's role ADMIN or a larger one, and the finance right.
         */
        post: operations["approveBankDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/payees/{payee}/bank-details/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop an account that was proposed
         * @description What was paid to before is paid to again.
         *
         *     Needs the brand's role OPERATOR or a larger one, and the finance right.
         */
        post: operations["rejectBankDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/payees/{payee}/tax-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the tax data that a payee provided
         * @description Needs the brand's role OPERATOR or a larger one, and the finance right.
         */
        post: operations["provideTaxData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/payees/{payee}/tax-data/expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that verified tax data holds no more
         * @description With an end of its own it expires by itself.
         *
         *     Needs the brand's role ADMIN or a larger one, and the finance right.
         */
        post: operations["expireTaxData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/payees/{payee}/tax-data/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for tax data anew
         * @description Needs the brand's role ADMIN or a larger one, and the finance right.
         */
        post: operations["rejectTaxData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/payees/{payee}/tax-data/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that tax data was asked for
         * @description Needs the brand's role OPERATOR or a larger one, and the finance right.
         */
        post: operations["requestTaxData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/payees/{payee}/tax-data/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept the tax data that was provided
         * @description Needs the brand's role ADMIN or a larger one, and the finance right.
         */
        post: operations["verifyTaxData"];
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
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["listPromoCodes"];
        put?: never;
        /**
         * Issue a promo code under a partnership
         * @description No two codes of a brand may look alike, whatever their case, width and script: a Cyrillic А is a Latin A.
         *
         *     Needs the brand's role OPERATOR or a larger one.
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
         * @description Needs the brand's role ANALYST or a larger one. Open to collaborators, for what was granted to them.
         */
        get: operations["getPromoCode"];
        /**
         * Change a promo code's validity, limits, campaign and precedence
         * @description With a later end or a higher limit, a code that is expired or exhausted can be used again.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        put: operations["updatePromoCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/promo-codes/{promoCode}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a promo code for good
         * @description Orders from now on are not credited by it. What it was stays its own: nobody gets a code that looks like it.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["withdrawPromoCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/promo-codes/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue many promo codes
         * @description Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.
         *
         *     Needs the brand's role OPERATOR or a larger one.
         */
        post: operations["importPromoCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/reviews/earnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List earnings that wait for somebody's decision, newest first, each with why
         * @description Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["listHeldEarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/reviews/earnings/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release up to 500 held earnings, or make them void
         * @description Rules leave them alone from then on. Those that are not held any more stay as they are, and are named in notHeld.
         *
         *     Needs the brand's role OPERATOR or a larger one, and the finance right.
         */
        post: operations["resolveHeldEarnings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brand}/risk-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rules by which commissions are held
         * @description Needs the brand's role ANALYST or a larger one, and the finance right.
         */
        get: operations["getRiskRules"];
        /**
         * Set the rules by which commissions are held
         * @description Commissions that are not paid and of which nobody has decided are judged again, in the background: what no rule holds any more is released.
         *
         *     Needs the brand's role ADMIN or a larger one, and the finance right.
         */
        put: operations["setRiskRules"];
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
    "io.hookline.creator.ApplicationRuleSet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Application rule set
         * @description `data` is what `application-rule` is after the change.
         */
        post: operations["applicationRuleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.BrandRegistered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brand registered
         * @description `data` is what `brands/{slug}` is after the change.
         */
        post: operations["brandRegistered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.BrandUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brand updated
         * @description `data` is what `brands/{slug}` is after the change.
         */
        post: operations["brandUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CampaignActivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Campaign activated
         * @description `data` is what `campaigns/{id}` is after the change.
         */
        post: operations["campaignActivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CampaignCancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Campaign cancelled
         * @description `data` is what `campaigns/{id}` is after the change.
         */
        post: operations["campaignCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CampaignCompleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Campaign completed
         * @description `data` is what `campaigns/{id}` is after the change.
         */
        post: operations["campaignCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CampaignPaused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Campaign paused
         * @description `data` is what `campaigns/{id}` is after the change.
         */
        post: operations["campaignPaused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CampaignPlanned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Campaign planned
         * @description `data` is what `campaigns/{id}` is after the change.
         */
        post: operations["campaignPlanned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CampaignResumed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Campaign resumed
         * @description `data` is what `campaigns/{id}` is after the change.
         */
        post: operations["campaignResumed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CampaignUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Campaign updated
         * @description `data` is what `campaigns/{id}` is after the change.
         */
        post: operations["campaignUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CreatorApplicationReceived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creator application received
         * @description `data` is what `creator-applications/{id}` is after the change.
         */
        post: operations["creatorApplicationReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CreatorErased": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creator erased
         * @description `data` is what `creators/{id}` is after the change.
         */
        post: operations["creatorErased"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CreatorGroupCreated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creator group created
         * @description `data` is what `creator-groups/{id}` is after the change.
         */
        post: operations["creatorGroupCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CreatorGroupUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creator group updated
         * @description `data` is what `creator-groups/{id}` is after the change.
         */
        post: operations["creatorGroupUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CreatorMerged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creator merged
         * @description `data` is what `creators/{id}` is after the change.
         */
        post: operations["creatorMerged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CreatorMergeMade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creator merge made
         * @description `data` is what `creator-merges/{id}` is after the change.
         */
        post: operations["creatorMergeMade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CreatorMergeParted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creator merge parted
         * @description `data` is what `creator-merges/{id}` is after the change.
         */
        post: operations["creatorMergeParted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CreatorMoved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creator moved
         * @description `data` is what `creators/{id}` is after the change.
         */
        post: operations["creatorMoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CreatorNoteRemoved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creator note removed
         * @description `data` is what `creators/{creatorId}/notes/{id}` is after the change.
         */
        post: operations["creatorNoteRemoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CreatorNoteWritten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creator note written
         * @description `data` is what `creators/{creatorId}/notes/{id}` is after the change.
         */
        post: operations["creatorNoteWritten"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CreatorParted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creator parted
         * @description `data` is what `creators/{id}` is after the change.
         */
        post: operations["creatorParted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CreatorRegistered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creator registered
         * @description `data` is what `creators/{id}` is after the change.
         */
        post: operations["creatorRegistered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.CreatorUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creator updated
         * @description `data` is what `creators/{id}` is after the change.
         */
        post: operations["creatorUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.DeliverableAccepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliverable accepted
         * @description `data` is what `deliverables/{id}` is after the change.
         */
        post: operations["deliverableAccepted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.DeliverableCancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliverable cancelled
         * @description `data` is what `deliverables/{id}` is after the change.
         */
        post: operations["deliverableCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.DeliverableChangesRequested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliverable changes requested
         * @description `data` is what `deliverables/{id}` is after the change.
         */
        post: operations["deliverableChangesRequested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.DeliverableOverdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliverable overdue
         * @description `data` is what `deliverables/{id}` is after the change.
         */
        post: operations["deliverableOverdue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.DeliverablePlanned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliverable planned
         * @description `data` is what `deliverables/{id}` is after the change.
         */
        post: operations["deliverablePlanned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.DeliverableRejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliverable rejected
         * @description `data` is what `deliverables/{id}` is after the change.
         */
        post: operations["deliverableRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.DeliverableSubmitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliverable submitted
         * @description `data` is what `deliverables/{id}` is after the change.
         */
        post: operations["deliverableSubmitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.DeliverableUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliverable updated
         * @description `data` is what `deliverables/{id}` is after the change.
         */
        post: operations["deliverableUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.DisputeOpened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispute opened
         * @description `data` is what `disputes/{id}` is after the change.
         */
        post: operations["disputeOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.DisputeRejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispute rejected
         * @description `data` is what `disputes/{id}` is after the change.
         */
        post: operations["disputeRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.DisputeUpheld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispute upheld
         * @description `data` is what `disputes/{id}` is after the change.
         */
        post: operations["disputeUpheld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.DisputeWithdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispute withdrawn
         * @description `data` is what `disputes/{id}` is after the change.
         */
        post: operations["disputeWithdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.DisputeWritten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispute written
         * @description `data` is what `disputes/{id}` is after the change.
         */
        post: operations["disputeWritten"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.EarningDisputed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Earning disputed
         * @description `data` is what `earnings/{id}` is after the change.
         */
        post: operations["earningDisputed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.EarningHeld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Earning held
         * @description `data` is what `earnings/{id}` is after the change.
         */
        post: operations["earningHeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.EarningMade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Earning made
         * @description `data` is what `earnings/{id}` is after the change.
         */
        post: operations["earningMade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.EarningMatured": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Earning matured
         * @description `data` is what `earnings/{id}` is after the change.
         */
        post: operations["earningMatured"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.EarningPaid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Earning paid
         * @description `data` is what `earnings/{id}` is after the change.
         */
        post: operations["earningPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.EarningRated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Earning rated
         * @description `data` is what `earnings/{id}` is after the change.
         */
        post: operations["earningRated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.EarningReleased": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Earning released
         * @description `data` is what `earnings/{id}` is after the change.
         */
        post: operations["earningReleased"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.EarningReturned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Earning returned
         * @description `data` is what `earnings/{id}` is after the change.
         */
        post: operations["earningReturned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.EarningSettled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Earning settled
         * @description `data` is what `earnings/{id}` is after the change.
         */
        post: operations["earningSettled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.EarningTaken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Earning taken
         * @description `data` is what `earnings/{id}` is after the change.
         */
        post: operations["earningTaken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.EarningVoided": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Earning voided
         * @description `data` is what `earnings/{id}` is after the change.
         */
        post: operations["earningVoided"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.ExchangeRateRecorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange rate recorded
         * @description `data` is what `exchange-rates/{id}` is after the change.
         */
        post: operations["exchangeRateRecorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.FollowerCountRecorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follower count recorded
         * @description `data` is what `follower-counts/{id}` is after the change.
         */
        post: operations["followerCountRecorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.GrantChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant changed
         * @description `data` is what `grants/{id}` is after the change.
         */
        post: operations["grantChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.GrantGiven": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant given
         * @description `data` is what `grants/{id}` is after the change.
         */
        post: operations["grantGiven"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.GrantRevoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant revoked
         * @description `data` is what `grants/{id}` is after the change.
         */
        post: operations["grantRevoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.JobFinished": {
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
    "io.hookline.creator.PartnershipActivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Partnership activated
         * @description `data` is what `partnerships/{id}` is after the change.
         */
        post: operations["partnershipActivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PartnershipAmended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Partnership amended
         * @description `data` is what `partnerships/{id}` is after the change.
         */
        post: operations["partnershipAmended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PartnershipCompleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Partnership completed
         * @description `data` is what `partnerships/{id}` is after the change.
         */
        post: operations["partnershipCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PartnershipDrafted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Partnership drafted
         * @description `data` is what `partnerships/{id}` is after the change.
         */
        post: operations["partnershipDrafted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PartnershipPaused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Partnership paused
         * @description `data` is what `partnerships/{id}` is after the change.
         */
        post: operations["partnershipPaused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PartnershipProposed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Partnership proposed
         * @description `data` is what `partnerships/{id}` is after the change.
         */
        post: operations["partnershipProposed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PartnershipResumed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Partnership resumed
         * @description `data` is what `partnerships/{id}` is after the change.
         */
        post: operations["partnershipResumed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PartnershipReturned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Partnership returned
         * @description `data` is what `partnerships/{id}` is after the change.
         */
        post: operations["partnershipReturned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PartnershipTerminated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Partnership terminated
         * @description `data` is what `partnerships/{id}` is after the change.
         */
        post: operations["partnershipTerminated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PartnershipTermsBegan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Partnership terms began
         * @description `data` is what `partnerships/{id}` is after the change.
         */
        post: operations["partnershipTermsBegan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PartnershipUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Partnership updated
         * @description `data` is what `partnerships/{id}` is after the change.
         */
        post: operations["partnershipUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PartnershipUsageRightsExpiring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Partnership usage rights expiring
         * @description `data` is what `partnerships/{id}` is after the change.
         */
        post: operations["partnershipUsageRightsExpiring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PartnershipWhitelistingExpiring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Partnership whitelisting expiring
         * @description `data` is what `partnerships/{id}` is after the change.
         */
        post: operations["partnershipWhitelistingExpiring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PayeeAccountApproved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payee account approved
         * @description `data` is what `payees/{id}` is after the change.
         */
        post: operations["payeeAccountApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PayeeAccountProposed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payee account proposed
         * @description `data` is what `payees/{id}` is after the change.
         */
        post: operations["payeeAccountProposed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PayeeAccountRejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payee account rejected
         * @description `data` is what `payees/{id}` is after the change.
         */
        post: operations["payeeAccountRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PayeeErased": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payee erased
         * @description `data` is what `payees/{id}` is after the change.
         */
        post: operations["payeeErased"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PayeeRegistered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payee registered
         * @description `data` is what `payees/{id}` is after the change.
         */
        post: operations["payeeRegistered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PayeeTaxDataChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payee tax data changed
         * @description `data` is what `payees/{id}` is after the change.
         */
        post: operations["payeeTaxDataChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PayeeUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payee updated
         * @description `data` is what `payees/{id}` is after the change.
         */
        post: operations["payeeUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PromoCodeExhausted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promo code exhausted
         * @description `data` is what `promo-codes/{id}` is after the change.
         */
        post: operations["promoCodeExhausted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PromoCodeExpired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promo code expired
         * @description `data` is what `promo-codes/{id}` is after the change.
         */
        post: operations["promoCodeExpired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PromoCodeIssued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promo code issued
         * @description `data` is what `promo-codes/{id}` is after the change.
         */
        post: operations["promoCodeIssued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PromoCodeUpdated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promo code updated
         * @description `data` is what `promo-codes/{id}` is after the change.
         */
        post: operations["promoCodeUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.PromoCodeWithdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promo code withdrawn
         * @description `data` is what `promo-codes/{id}` is after the change.
         */
        post: operations["promoCodeWithdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "io.hookline.creator.WebhookCreated": {
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
    "io.hookline.creator.WebhookDeleted": {
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
    "io.hookline.creator.WebhookDisabled": {
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
    "io.hookline.creator.WebhookEnabled": {
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
    "io.hookline.creator.WebhookSecretRotated": {
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
    "io.hookline.creator.WebhookUpdated": {
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
        Access: {
            assets: components["schemas"]["Asset"][];
            finance: boolean;
            from: components["schemas"]["Instant"];
            grantId: components["schemas"]["UUID"];
            /** Format: int64 */
            grantVersion: number;
            /** @example Frame by Frame, editing */
            name: string;
            role: components["schemas"]["GrantRole"];
            /** @example f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10 */
            subject: string;
            until: components["schemas"]["Instant"];
        };
        Account: {
            /**
             * Format: int64
             * @example 48200
             */
            followers: number | null;
            followersAt: components["schemas"]["Instant"] | null;
            /** @example miawong */
            handle: string;
            id: components["schemas"]["UUID"];
            lastCheckedAt: components["schemas"]["Instant"] | null;
            network: components["schemas"]["Network"];
            verified: boolean | null;
        };
        AccountChange: {
            /** @example miawong */
            handle: string;
            id: components["schemas"]["UUID"];
            network: components["schemas"]["Network"];
            verified: boolean | null;
        };
        AccountFollowerSeries: {
            accountId: components["schemas"]["UUID"];
            /** @example miawong */
            handle: string;
            network: components["schemas"]["Network"];
            points: components["schemas"]["FollowerPoint"][];
        };
        /** @enum {string} */
        AccountKind: "PENDING" | "HELD" | "PAYABLE" | "IN_PAYOUT" | "DISPUTED" | "COST_FLAT_FEE" | "COST_DELIVERABLE" | "COST_COMMISSION" | "COST_BONUS" | "COST_BOUNTY" | "COST_EXPENSE" | "COST_GIFT" | "COST_CLAWBACK" | "COST_ADJUSTMENT" | "BANK" | "GOODS";
        AgreedDisclosure: {
            kind: components["schemas"]["AgreedDisclosureKind"];
            /** @example #ad in the first line */
            text?: string | null;
        };
        /** @enum {string} */
        AgreedDisclosureKind: "PAID_PARTNERSHIP" | "OWN_BRAND" | "AI_GENERATED" | "HASHTAG" | "SPOKEN";
        ApplicationRule: {
            bansMayEnd: boolean;
            /**
             * Format: int32
             * @example 90
             */
            daysAfterArchive: number | null;
            updatedAt: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            version: number;
        };
        ApplicationRuleUpdate: {
            /** @example true */
            bansMayEnd: boolean;
            /**
             * Format: int32
             * @example 90
             */
            daysAfterArchive?: number | null;
        };
        /** @enum {string} */
        ApprovalBefore: "NOTHING" | "FILMING" | "POSTING" | "FILMING_AND_POSTING";
        ApprovalPolicy: {
            /**
             * Format: int32
             * @example 3
             */
            answerWithinDays?: number | null;
            before: components["schemas"]["ApprovalBefore"];
            /**
             * Format: int32
             * @example 2
             */
            revisionRounds?: number | null;
        };
        Asset: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["AssetKind"];
        };
        /** @enum {string} */
        AssetKind: "ACCOUNT" | "EVENT_SOURCE" | "CAMPAIGN" | "CREATOR";
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
            /** @example mia.operator */
            name: string | null;
            /**
             * @description Subject of the token; system:<service> for work on nobody's request
             * @example f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10
             */
            subject: string;
        };
        Balance: {
            account: components["schemas"]["AccountKind"];
            accountId: components["schemas"]["UUID"];
            balance: components["schemas"]["Money"];
            creatorId: components["schemas"]["UUID"] | null;
            /**
             * Format: int64
             * @example 12
             */
            postings: number;
        };
        BankDetails: {
            /** @example DE••••3000 */
            account: string | null;
            heldUntil: components["schemas"]["Instant"] | null;
            /** @example DE••••3000 */
            proposed: string | null;
            proposedAt: components["schemas"]["Instant"] | null;
            proposedBy: string | null;
        };
        /** @enum {string} */
        BaselineKind: "PERIOD" | "STUDY";
        /** @enum {string} */
        Basis: "SAME" | "DIRECT" | "INVERSE" | "CROSS";
        /** @enum {string} */
        BonusMetric: "REVENUE" | "CONVERSIONS" | "VIEWS";
        BonusTier: {
            /** @example 500.00 */
            amount?: string | null;
            /** @example 2000.00 */
            cap?: string | null;
            /** @example 10000 */
            from: string;
            metric: components["schemas"]["BonusMetric"];
            /** @example 2.5 */
            percent?: string | null;
        };
        Bounty: {
            /** @example 3000.00 */
            cap: string;
            /**
             * Format: int32
             * @example 30
             */
            days: number;
            /** @example 8.00 */
            perThousandViews: string;
        };
        Brand: {
            createdAt: components["schemas"]["Instant"];
            /** @example USD */
            currency: string;
            /** @example Acme Cosmetics */
            name: string;
            /** @example acme-cosmetics */
            slug: string;
            /** @example America/New_York */
            timeZone: string;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        BrandUpdate: {
            /** @example Acme Cosmetics */
            name: string;
            /** @example America/New_York */
            timeZone: string;
        };
        Campaign: {
            baseline: components["schemas"]["CampaignBaseline"] | null;
            createdAt: components["schemas"]["Instant"];
            endsOn: components["schemas"]["LocalDate"] | null;
            hypothesis: string | null;
            id: components["schemas"]["UUID"];
            kinds: components["schemas"]["CampaignKind"][];
            launch: boolean;
            /** @example Serum launch */
            name: string;
            objective: components["schemas"]["CampaignObjective"];
            startsOn: components["schemas"]["LocalDate"];
            status: components["schemas"]["CampaignStatus"];
            statusNote: string | null;
            statusSince: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        CampaignBaseline: {
            /** @example 2026-08-01 */
            from?: components["schemas"]["LocalDate"] | null;
            kind: components["schemas"]["BaselineKind"];
            studyId?: components["schemas"]["UUID"] | null;
            /** @example 2026-08-31 */
            to?: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        CampaignKind: "IN_FEED" | "TOPVIEW" | "SPARK" | "SEARCH" | "SMART_PLUS" | "CATALOG" | "HASHTAG_CHALLENGE" | "SHOP" | "LIVE" | "ORGANIC";
        /** @enum {string} */
        CampaignObjective: "AWARENESS" | "ENGAGEMENT" | "CONVERSION";
        /** @enum {string} */
        CampaignStatus: "DRAFT" | "ACTIVE" | "PAUSED" | "COMPLETED" | "CANCELLED";
        CampaignUpdate: {
            baseline?: components["schemas"]["CampaignBaseline"] | null;
            /** @example 2026-10-31 */
            endsOn?: components["schemas"]["LocalDate"] | null;
            /** @example Creators who show the texture sell more than those who talk about it */
            hypothesis?: string | null;
            /**
             * @example [
             *       "SPARK",
             *       "ORGANIC"
             *     ]
             */
            kinds?: components["schemas"]["CampaignKind"][] | null;
            launch?: boolean | null;
            /** @example Serum launch */
            name: string;
            objective: components["schemas"]["CampaignObjective"];
            /** @example 2026-09-01 */
            startsOn: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        Clearing: "USABA" | "GBDSC" | "CACPA" | "AUBSB" | "INFSC";
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
        Commission: {
            base: components["schemas"]["CommissionBase"];
            /** @example 20000.00 */
            cap?: string | null;
            /** @example 10 */
            percent: string;
            rules?: components["schemas"]["CommissionRule"][];
        };
        /** @enum {string} */
        CommissionBase: "NET_VALUE";
        CommissionRule: {
            /** @example Skincare */
            category?: string | null;
            /** @example US */
            country?: string | null;
            customer?: components["schemas"]["CustomerKind"] | null;
            /** @example 12.5 */
            percent: string;
            /** @example SKU-1001 */
            productId?: string | null;
        };
        /** @enum {string} */
        CountSource: "API" | "IMPORT" | "MANUAL";
        Creator: {
            accounts: components["schemas"]["Account"][];
            /**
             * @example [
             *       "#skintok"
             *     ]
             */
            communities: string[];
            /** @example NO */
            country: string | null;
            createdAt: components["schemas"]["Instant"];
            /** @example Mia Wong */
            displayName: string;
            /** @example mia@example.com */
            email: string | null;
            /** @example 0.042 */
            engagementRate: number | null;
            /**
             * Format: int64
             * @example 48200
             */
            followers: number | null;
            groupId: components["schemas"]["UUID"] | null;
            id: components["schemas"]["UUID"];
            /**
             * @example [
             *       "nb"
             *     ]
             */
            languages: string[];
            mayApplyAgainOn: components["schemas"]["LocalDate"] | null;
            mergedInto: components["schemas"]["UUID"] | null;
            /**
             * @example [
             *       "Skin care"
             *     ]
             */
            niches: string[];
            /** @example +4790123456 */
            phone: string | null;
            status: components["schemas"]["CreatorStatus"];
            /** @example On leave until May */
            statusReason: string | null;
            statusSince: components["schemas"]["Instant"];
            /**
             * @example [
             *       "spring-gifting"
             *     ]
             */
            tags: string[];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        CreatorApplication: {
            again: boolean;
            createdAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            /** @example I would love to try it! */
            message: string | null;
            /** Format: int64 */
            version: number;
        };
        CreatorApplicationChange: {
            again: boolean;
            createdAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
        };
        CreatorChange: {
            accounts: components["schemas"]["AccountChange"][];
            /**
             * @example [
             *       "#skintok"
             *     ]
             */
            communities: string[];
            /** @example NO */
            country: string | null;
            /** @example Mia Wong */
            displayName: string;
            /** @example 0.042 */
            engagementRate: number | null;
            groupId: components["schemas"]["UUID"] | null;
            id: components["schemas"]["UUID"];
            /**
             * @example [
             *       "nb"
             *     ]
             */
            languages: string[];
            mergedInto: components["schemas"]["UUID"] | null;
            /**
             * @example [
             *       "Skin care"
             *     ]
             */
            niches: string[];
            status: components["schemas"]["CreatorStatus"];
            /**
             * @example [
             *       "spring-gifting"
             *     ]
             */
            tags: string[];
            /** Format: int64 */
            version: number;
        };
        CreatorGroup: {
            createdAt: components["schemas"]["Instant"];
            /** @example Two videos a month, first to see what is new */
            description: string | null;
            id: components["schemas"]["UUID"];
            /** @example Gold */
            name: string;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        CreatorGroupUpdate: {
            /** @example Two videos a month, first to see what is new */
            description?: string | null;
            /** @example Gold */
            name: string;
        };
        CreatorMerge: {
            creatorId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            intoId: components["schemas"]["UUID"];
            mergedAt: components["schemas"]["Instant"];
            mergedBy: components["schemas"]["Author"];
            movedIds: string[];
            partedAt: components["schemas"]["Instant"] | null;
            partedBy: components["schemas"]["Author"] | null;
            /** @example The same person on two networks */
            reason: string | null;
            /** Format: int64 */
            version: number;
        };
        CreatorMergeChange: {
            creatorId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            intoId: components["schemas"]["UUID"];
            mergedAt: components["schemas"]["Instant"];
            movedIds: string[];
            partedAt: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            version: number;
        };
        CreatorNote: {
            by: components["schemas"]["Author"];
            createdAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            /** @example Prefers briefs by Monday */
            text: string;
            /** Format: int64 */
            version: number;
        };
        CreatorNoteChange: {
            by: components["schemas"]["Author"];
            createdAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        CreatorSort: "NEWEST" | "MOST_FOLLOWERS" | "FEWEST_FOLLOWERS" | "HIGHEST_ENGAGEMENT";
        /** @enum {string} */
        CreatorStatus: "PROSPECT" | "CONTACTED" | "NEGOTIATING" | "ACTIVE" | "PAUSED" | "ARCHIVED" | "BANNED";
        CreatorStep: {
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Author"];
            creatorId: components["schemas"]["UUID"];
            /** @example ACTIVE */
            from: components["schemas"]["CreatorStatus"] | null;
            id: components["schemas"]["UUID"];
            mayApplyAgainOn: components["schemas"]["LocalDate"] | null;
            /** @example On leave until May */
            reason: string | null;
            /** @example PAUSED */
            to: components["schemas"]["CreatorStatus"];
        };
        CreatorUpdate: {
            accounts: components["schemas"]["NewAccount"][];
            /**
             * @example [
             *       "#skintok"
             *     ]
             */
            communities?: string[];
            /**
             * @description ISO 3166-1, two letters
             * @example NO
             */
            country?: string | null;
            /** @example Mia Wong */
            displayName: string;
            /** @example mia@example.com */
            email?: string | null;
            /**
             * @description Likes, comments and shares by views: 0.042 is 4.2 %
             * @example 0.042
             */
            engagementRate?: number | null;
            /** @description The group or tier of creators */
            groupId?: components["schemas"]["UUID"] | null;
            /**
             * @description ISO 639, most used first
             * @example [
             *       "nb",
             *       "en"
             *     ]
             */
            languages?: string[];
            /**
             * @example [
             *       "Skin care"
             *     ]
             */
            niches?: string[];
            /** @example +4790123456 */
            phone?: string | null;
            /**
             * @example [
             *       "spring-gifting"
             *     ]
             */
            tags?: string[];
        };
        /** @enum {string} */
        CustomerKind: "NEW" | "RETURNING";
        Deliverable: {
            acceptedAt: components["schemas"]["Instant"] | null;
            briefId: components["schemas"]["UUID"] | null;
            campaignId: components["schemas"]["UUID"] | null;
            /**
             * Format: int32
             * @example 3
             */
            count: number;
            createdAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"];
            /** @example 2026-09-20 */
            dueOn: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            overdue: boolean;
            partnershipId: components["schemas"]["UUID"];
            plannedAs: components["schemas"]["UUID"] | null;
            postIds: string[];
            /**
             * Format: int32
             * @example 1
             */
            rounds: number;
            status: components["schemas"]["DeliverableStatus"];
            steps: components["schemas"]["DeliverableStep"][];
            /** @example Unboxing with the first impression */
            title: string;
            type: components["schemas"]["DeliverableType"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        DeliverablePlan: {
            briefId?: components["schemas"]["UUID"] | null;
            /**
             * Format: int32
             * @example 3
             */
            count: number;
            /** @example 2026-09-20 */
            dueOn?: components["schemas"]["LocalDate"] | null;
            /** @example Unboxing with the first impression */
            title: string;
            type: components["schemas"]["DeliverableType"];
        };
        DeliverableRate: {
            /** @example 400.00 */
            amount: string;
            type: components["schemas"]["DeliverableType"];
        };
        /** @enum {string} */
        DeliverableStatus: "DUE" | "SUBMITTED" | "CHANGES_REQUESTED" | "ACCEPTED" | "REJECTED" | "CANCELLED";
        DeliverableStep: {
            at: components["schemas"]["Instant"];
            /** @example f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10 */
            by: string;
            /** @example mia.operator */
            byName: string | null;
            /** @example Please show the texture earlier */
            note: string | null;
            step: components["schemas"]["DeliverableStepKind"];
            /** @example https://example.com/draft-2.mp4 */
            url: string | null;
        };
        /** @enum {string} */
        DeliverableStepKind: "SUBMIT" | "REQUEST_CHANGES" | "ACCEPT" | "REJECT" | "CANCEL";
        /** @enum {string} */
        DeliverableType: "VIDEO" | "CAROUSEL" | "STORY" | "LIVE" | "UGC_VIDEO" | "RAW_FOOTAGE" | "SPARK_AUTHORIZATION" | "APPEARANCE" | "OTHER";
        DeliverableUpdate: {
            plan: components["schemas"]["DeliverablePlan"];
            /**
             * @example [
             *       "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
             *     ]
             */
            postIds: string[];
        };
        /** @enum {string} */
        DeliveryState: "PENDING" | "DELIVERED" | "FAILED";
        /** @enum {string} */
        DisabledReason: "GONE" | "FAILING";
        Dispute: {
            adjustmentId: components["schemas"]["UUID"] | null;
            createdAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"];
            earningId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            openedBy: components["schemas"]["DisputeSide"];
            resolution: string | null;
            resolvedAt: components["schemas"]["Instant"] | null;
            resolvedBy: string | null;
            resolvedByName: string | null;
            status: components["schemas"]["DisputeStatus"];
            /** @example Two orders are missing */
            subject: string;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        DisputeMessage: {
            at: components["schemas"]["Instant"];
            authorName: string | null;
            id: components["schemas"]["UUID"];
            side: components["schemas"]["DisputeSide"];
            /** @example Orders 1001 and 1002 used my code. */
            text: string;
        };
        /** @enum {string} */
        DisputeSide: "BRAND" | "CREATOR";
        /** @enum {string} */
        DisputeStatus: "OPEN" | "ANSWERED" | "UPHELD" | "REJECTED" | "WITHDRAWN";
        DuplicateCreators: {
            oneId: components["schemas"]["UUID"];
            /** @example Mia Wong */
            oneName: string;
            otherId: components["schemas"]["UUID"];
            /** @example mia wong */
            otherName: string;
            reasons: components["schemas"]["Reason"][];
            /**
             * Format: int32
             * @example 4
             */
            weight: number;
        };
        Earning: {
            amount: components["schemas"]["Money"];
            brandAmount: components["schemas"]["Money"] | null;
            campaignId: components["schemas"]["UUID"] | null;
            createdAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"];
            disputedFrom: components["schemas"]["EarningStatus"] | null;
            earnedAt: components["schemas"]["Instant"];
            holdUntil: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["EarningKind"];
            note: string | null;
            partnershipId: components["schemas"]["UUID"] | null;
            payoutId: components["schemas"]["UUID"] | null;
            reasons: components["schemas"]["HoldReason"][];
            reversesId: components["schemas"]["UUID"] | null;
            source: components["schemas"]["EarningSource"];
            status: components["schemas"]["EarningStatus"];
            /**
             * Format: int32
             * @example 1
             */
            termsVersion: number | null;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        EarningKind: "FLAT_FEE" | "DELIVERABLE" | "COMMISSION" | "BONUS" | "BOUNTY" | "EXPENSE" | "GIFT" | "CLAWBACK" | "ADJUSTMENT";
        EarningSource: {
            /** @example 0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e */
            id: string;
            /** @example CONVERSION */
            kind: string;
            /**
             * Format: int32
             * @example 0
             */
            sequence: number;
        };
        /** @enum {string} */
        EarningStatus: "PENDING" | "HELD" | "PAYABLE" | "IN_PAYOUT" | "PAID" | "DISPUTED" | "VOID";
        EarningStep: {
            at: components["schemas"]["Instant"];
            /** @example system:creator-service */
            by: string;
            byName: string | null;
            from: components["schemas"]["EarningStatus"] | null;
            id: components["schemas"]["UUID"];
            note: string | null;
            payoutId: components["schemas"]["UUID"] | null;
            reasons: components["schemas"]["HoldReason"][];
            /** @example HOLD */
            step: string;
            to: components["schemas"]["EarningStatus"];
        };
        EffectiveRate: {
            basis: components["schemas"]["Basis"];
            day: components["schemas"]["LocalDate"];
            /** @example EUR */
            from: string;
            /** @example CHF */
            over: string | null;
            /** @example 1.0834 */
            rate: string;
            rateDay: components["schemas"]["LocalDate"];
            /** @example USD */
            to: string;
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
        ExchangeRate: {
            day: components["schemas"]["LocalDate"];
            /** @example EUR */
            from: string;
            id: components["schemas"]["UUID"];
            /** @example 1.0834 */
            rate: string;
            recordedAt: components["schemas"]["Instant"];
            /** @example ECB */
            source: string;
            /** @example USD */
            to: string;
            /**
             * Format: int64
             * @example 1
             */
            version: number;
        };
        Exclusivity: {
            /**
             * @example [
             *       "Skincare"
             *     ]
             */
            categories: string[];
            /** @example 2027-03-31 */
            until?: components["schemas"]["LocalDate"] | null;
        };
        ExclusivityCheck: {
            overlaps: components["schemas"]["ExclusivityOverlap"][];
            partnershipId: components["schemas"]["UUID"];
        };
        ExclusivityOverlap: {
            /**
             * @example [
             *       "Skincare"
             *     ]
             */
            categories: string[];
            from: components["schemas"]["LocalDate"];
            /** @example Spring launch */
            name: string;
            partnershipId: components["schemas"]["UUID"];
            until: components["schemas"]["LocalDate"] | null;
        };
        ExpiringRight: {
            creatorId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 12
             */
            daysLeft: number;
            /** @example Spring launch */
            name: string;
            partnershipId: components["schemas"]["UUID"];
            right: components["schemas"]["PartnershipRight"];
            until: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        FeeDue: "ON_ACTIVATION" | "ON_COMPLETION" | "ON_DATES";
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
        FlatFee: {
            /** @example 5000.00 */
            amount: string;
            due: components["schemas"]["FeeDue"];
            instalments?: components["schemas"]["Instalment"][];
        };
        FollowerCount: {
            accountId: components["schemas"]["UUID"];
            collectedAt: components["schemas"]["Instant"];
            countedAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 48200
             */
            followers: number;
            id: components["schemas"]["UUID"];
            recordedAt: components["schemas"]["Instant"];
            recordedBy: string;
            source: components["schemas"]["CountSource"];
        };
        FollowerPoint: {
            /**
             * Format: int64
             * @example 700
             */
            change: number | null;
            /** @example 0.014737 */
            changeRate: number | null;
            countedAt: components["schemas"]["Instant"];
            first: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @example 48200
             */
            followers: number;
            since: components["schemas"]["LocalDate"] | null;
            /** @example IMPORT */
            source: string;
        };
        FollowerSeries: {
            accounts: components["schemas"]["AccountFollowerSeries"][];
            from: components["schemas"]["LocalDate"];
            granularity: components["schemas"]["Granularity"];
            to: components["schemas"]["LocalDate"];
            total: components["schemas"]["FollowerTotal"][];
        };
        FollowerTotal: {
            /**
             * Format: int32
             * @example 2
             */
            accounts: number;
            /**
             * Format: int64
             * @example 900
             */
            change: number | null;
            /** @example 0.014975 */
            changeRate: number | null;
            first: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @example 61000
             */
            followers: number;
            since: components["schemas"]["LocalDate"] | null;
        };
        GivenProduct: {
            /** @example Serum 30 ml */
            name: string;
            /** @example SKU-1001 */
            productId?: string | null;
            /**
             * Format: int32
             * @example 2
             */
            quantity: number;
            /** @example 12.40 */
            unitCost: string;
        };
        Grant: {
            assets: components["schemas"]["Asset"][];
            createdAt: components["schemas"]["Instant"];
            finance: boolean;
            from: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @example Frame by Frame, editing */
            name: string;
            revokedAt: components["schemas"]["Instant"] | null;
            revokeReason: string | null;
            role: components["schemas"]["GrantRole"];
            /** @example f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10 */
            subject: string;
            until: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        GrantChange: {
            assets: components["schemas"]["Asset"][];
            finance: boolean;
            from: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            revokedAt: components["schemas"]["Instant"] | null;
            role: components["schemas"]["GrantRole"];
            subject: string;
            until: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        GrantRole: "ANALYST" | "OPERATOR";
        GrantUpdate: {
            assets: components["schemas"]["Asset"][];
            /** @example false */
            finance: boolean;
            /** @example 2026-11-01T00:00:00Z */
            from: components["schemas"]["Instant"];
            /** @example Frame by Frame, editing */
            name: string;
            role: components["schemas"]["GrantRole"];
            /** @example 2027-03-01T00:00:00Z */
            until: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Granularity: "DAY" | "WEEK" | "MONTH";
        HoldingPeriod: {
            /**
             * Format: int32
             * @example 30
             */
            days: number;
            updatedAt: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            version: number;
        };
        HoldingPeriodUpdate: {
            /**
             * Format: int32
             * @example 30
             */
            days: number;
        };
        HoldReason: {
            /**
             * @example {
             *       "orders": "1"
             *     }
             */
            figures: {
                [key: string]: string;
            };
            /** @example SELF_PURCHASE */
            rule: string;
            /** @example The order's e-mail address is the creator's own. */
            text: string;
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
        Instalment: {
            /** @example 2500.00 */
            amount: string;
            /** @example 2026-10-01 */
            on: components["schemas"]["LocalDate"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
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
        LedgerEntry: {
            earningId: components["schemas"]["UUID"] | null;
            id: components["schemas"]["UUID"];
            postings: components["schemas"]["LedgerPosting"][];
            recordedAt: components["schemas"]["Instant"];
            /** @example MADE */
            what: string;
        };
        LedgerPosting: {
            account: components["schemas"]["AccountKind"];
            amount: components["schemas"]["Money"];
            creatorId: components["schemas"]["UUID"] | null;
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
        /** @enum {string} */
        Network: "TIKTOK" | "INSTAGRAM" | "YOUTUBE";
        NewAccount: {
            /**
             * Format: int64
             * @example 48200
             */
            followers?: number | null;
            /** @example miawong */
            handle: string;
            /** @example 2026-09-04T09:30:00Z */
            lastCheckedAt?: components["schemas"]["Instant"] | null;
            network: components["schemas"]["Network"];
            verified?: boolean | null;
        };
        NewAdjustment: {
            /**
             * @example {
             *       "amount": "25.00",
             *       "currency": "USD"
             *     }
             */
            amount: components["schemas"]["Money"];
            creatorId: components["schemas"]["UUID"];
            /** @example Express shipping that she paid herself */
            note: string;
            partnershipId?: components["schemas"]["UUID"] | null;
        };
        NewAmendment: {
            /** @example 2026-12-31 */
            endsOn?: components["schemas"]["LocalDate"] | null;
            /** @example More videos for the holidays */
            note?: string | null;
            terms: components["schemas"]["Terms"];
            validFrom?: components["schemas"]["Instant"] | null;
        };
        NewBankDetails: {
            accountNumber?: string | null;
            /** @example COBADEFFXXX */
            bic?: string | null;
            clearing?: components["schemas"]["Clearing"] | null;
            clearingCode?: string | null;
            /** @example DE89 3704 0044 0532 0130 00 */
            iban?: string | null;
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
        NewCampaign: {
            baseline?: components["schemas"]["CampaignBaseline"] | null;
            /** @example 2026-10-31 */
            endsOn?: components["schemas"]["LocalDate"] | null;
            /** @example Creators who show the texture sell more than those who talk about it */
            hypothesis?: string | null;
            /**
             * @example [
             *       "SPARK",
             *       "ORGANIC"
             *     ]
             */
            kinds?: components["schemas"]["CampaignKind"][] | null;
            launch?: boolean | null;
            /** @example Serum launch */
            name: string;
            objective: components["schemas"]["CampaignObjective"];
            /** @example 2026-09-01 */
            startsOn: components["schemas"]["LocalDate"];
        };
        NewCampaignReason: {
            /** @example The serum is sold out */
            reason?: string | null;
        };
        NewCreator: {
            accounts: components["schemas"]["NewAccount"][];
            /**
             * @example [
             *       "#skintok"
             *     ]
             */
            communities?: string[];
            /**
             * @description ISO 3166-1, two letters
             * @example NO
             */
            country?: string | null;
            /** @example Mia Wong */
            displayName: string;
            /** @example mia@example.com */
            email?: string | null;
            /**
             * @description Likes, comments and shares by views: 0.042 is 4.2 %
             * @example 0.042
             */
            engagementRate?: number | null;
            /** @description The group or tier of creators */
            groupId?: components["schemas"]["UUID"] | null;
            /**
             * @description ISO 639, most used first
             * @example [
             *       "nb",
             *       "en"
             *     ]
             */
            languages?: string[];
            mayApplyAgainOn?: components["schemas"]["LocalDate"] | null;
            /**
             * @example [
             *       "Skin care"
             *     ]
             */
            niches?: string[];
            /** @example +4790123456 */
            phone?: string | null;
            /** @default ACTIVE */
            status?: components["schemas"]["CreatorStatus"];
            /** @example Came by recommendation */
            statusReason?: string | null;
            /**
             * @example [
             *       "spring-gifting"
             *     ]
             */
            tags?: string[];
        };
        NewCreatorApplication: {
            accounts: components["schemas"]["NewAccount"][];
            /**
             * @example [
             *       "#skintok"
             *     ]
             */
            communities?: string[];
            /**
             * @description ISO 3166-1, two letters
             * @example NO
             */
            country?: string | null;
            creatorId?: components["schemas"]["UUID"] | null;
            /** @example Mia Wong */
            displayName: string;
            /** @example mia@example.com */
            email?: string | null;
            /**
             * @description Likes, comments and shares by views: 0.042 is 4.2 %
             * @example 0.042
             */
            engagementRate?: number | null;
            /** @description The group or tier of creators */
            groupId?: components["schemas"]["UUID"] | null;
            /**
             * @description ISO 639, most used first
             * @example [
             *       "nb",
             *       "en"
             *     ]
             */
            languages?: string[];
            /** @example I would love to try it! */
            message?: string | null;
            /**
             * @example [
             *       "Skin care"
             *     ]
             */
            niches?: string[];
            /** @example +4790123456 */
            phone?: string | null;
            /**
             * @example [
             *       "spring-gifting"
             *     ]
             */
            tags?: string[];
        };
        NewCreatorGroup: {
            /** @example Two videos a month, first to see what is new */
            description?: string | null;
            /** @example Gold */
            name: string;
        };
        NewCreatorMerge: {
            intoId: components["schemas"]["UUID"];
            /** @example The same person on two networks */
            reason?: string | null;
        };
        NewCreatorNote: {
            /** @example Prefers briefs by Monday */
            text: string;
        };
        NewCreatorStep: {
            mayApplyAgainOn?: components["schemas"]["LocalDate"] | null;
            /** @example On leave until May */
            reason?: string | null;
            /** @example CONTACTED */
            to: components["schemas"]["CreatorStatus"];
        };
        NewDeliverableAnswer: {
            /** @example Please show the texture earlier */
            note: string;
        };
        NewDeliverables: {
            deliverables: components["schemas"]["DeliverablePlan"][];
            /**
             * @example [
             *       "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
             *     ]
             */
            partnershipIds: string[];
        };
        NewDispute: {
            earningId: components["schemas"]["UUID"];
            /** @example Two orders are missing */
            subject: string;
            /** @example Orders 1001 and 1002 used my code. */
            text: string;
        };
        NewDisputeMessage: {
            /** @example We are looking into it. */
            text: string;
        };
        NewDistinction: {
            otherId: components["schemas"]["UUID"];
            /** @example false */
            takenBack?: boolean | null;
        };
        NewExchangeRate: {
            /** @example 2026-11-20 */
            day: components["schemas"]["LocalDate"];
            /** @example EUR */
            from: string;
            /** @example 1.0834 */
            rate: string;
            /** @example ECB */
            source: string;
            /** @example USD */
            to: string;
        };
        NewFollowerCount: {
            accountId?: components["schemas"]["UUID"] | null;
            collectedAt?: components["schemas"]["Instant"] | null;
            /** @example 2026-09-05T18:00:00Z */
            countedAt?: components["schemas"]["Instant"] | null;
            /** @example 2026-09-05 */
            day?: components["schemas"]["LocalDate"] | null;
            /**
             * Format: int64
             * @example 48200
             */
            followers: number;
            /** @example miawong */
            handle?: string | null;
            /** @description With handle, where accountId is not known */
            network?: components["schemas"]["Network"] | null;
            /** @example MANUAL */
            source: components["schemas"]["CountSource"];
        };
        NewGrant: {
            assets: components["schemas"]["Asset"][];
            /** @example false */
            finance?: boolean | null;
            from?: components["schemas"]["Instant"] | null;
            /** @example Frame by Frame, editing */
            name: string;
            role: components["schemas"]["GrantRole"];
            /** @example f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10 */
            subject: string;
            /** @example 2027-03-01T00:00:00Z */
            until: components["schemas"]["Instant"];
        };
        NewPartnership: {
            campaignId?: components["schemas"]["UUID"] | null;
            creatorId: components["schemas"]["UUID"];
            /** @example 2026-12-31 */
            endsOn?: components["schemas"]["LocalDate"] | null;
            fee?: components["schemas"]["Money"] | null;
            /** @example Spring launch */
            name: string;
            /** @example 2026-09-01 */
            startsOn: components["schemas"]["LocalDate"];
            terms?: components["schemas"]["Terms"] | null;
        };
        NewPartnershipReason: {
            /** @example The creator is on leave */
            reason: string;
        };
        NewPayee: {
            /** @example Mia Wong */
            accountHolder: string;
            /** @example DE */
            country: string;
            creatorId: components["schemas"]["UUID"];
            /** @example EUR */
            currency: string;
            /** @example 10119 */
            postcode?: string | null;
            /** @example Torstraße 1 */
            street?: string | null;
            /** @example Berlin */
            town?: string | null;
        };
        NewPromoCode: {
            campaignId?: components["schemas"]["UUID"] | null;
            /**
             * @description Letters and digits of any script, hyphens and underscores
             * @example MIA15
             */
            code: string;
            partnershipId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 1
             */
            perCustomerLimit?: number | null;
            precedence?: components["schemas"]["Precedence"] | null;
            /**
             * Format: int32
             * @example 500
             */
            usageLimit?: number | null;
            validFrom?: components["schemas"]["Instant"] | null;
            validUntil?: components["schemas"]["Instant"] | null;
        };
        NewReason: {
            /** @example The order was placed for a test */
            note: string;
        };
        NewRejection: {
            /** @example Both orders came by another creator's link */
            note: string;
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
        NewResolution: {
            decision: components["schemas"]["ReviewDecision"];
            earningIds: string[];
            /** @example Her sister ordered with her own card */
            note: string;
        };
        NewRevocation: {
            /** @example The edit was delivered. */
            reason: string;
        };
        NewSubmission: {
            /** @example With the texture earlier */
            note?: string | null;
            /** @example https://example.com/draft-2.mp4 */
            url?: string | null;
        };
        NewTaxData: {
            kind: components["schemas"]["TaxKind"];
            /** @example DE123456789 */
            taxNumber?: string | null;
            /** @example 2029-12-31 */
            validUntil?: components["schemas"]["LocalDate"] | null;
        };
        NewUpholding: {
            /**
             * @example {
             *       "amount": "12.50",
             *       "currency": "USD"
             *     }
             */
            adjustment?: components["schemas"]["Money"] | null;
            /** @example Both orders are hers */
            note: string;
            /** @example false */
            voidEarning?: boolean;
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
        NewWithdrawal: {
            /** @example Found on a coupon site */
            reason: string;
        };
        /** @enum {string} */
        Obstacle: "PAYEE_MISSING" | "PAYEE_ERASED" | "BANK_DETAILS_MISSING" | "BANK_DETAILS_PROPOSED" | "BANK_DETAILS_CHANGED" | "TAX_DATA_MISSING" | "TAX_DATA_EXPIRED";
        PageAccessView: {
            items: components["schemas"]["Access"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageAuditEntry: {
            items: components["schemas"]["AuditEntry"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageBalanceView: {
            items: components["schemas"]["Balance"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageBrandView: {
            items: components["schemas"]["Brand"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageCampaignView: {
            items: components["schemas"]["Campaign"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageCreatorApplicationView: {
            items: components["schemas"]["CreatorApplication"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageCreatorGroupView: {
            items: components["schemas"]["CreatorGroup"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageCreatorMergeView: {
            items: components["schemas"]["CreatorMerge"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageCreatorNoteView: {
            items: components["schemas"]["CreatorNote"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageCreatorStepView: {
            items: components["schemas"]["CreatorStep"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageCreatorView: {
            items: components["schemas"]["Creator"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageDeliverableView: {
            items: components["schemas"]["Deliverable"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageDeliverySummary: {
            items: components["schemas"]["WebhookDeliverySummary"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageDisputeMessageView: {
            items: components["schemas"]["DisputeMessage"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageDisputeView: {
            items: components["schemas"]["Dispute"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageDuplicateView: {
            items: components["schemas"]["DuplicateCreators"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageEarningStepView: {
            items: components["schemas"]["EarningStep"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageEarningView: {
            items: components["schemas"]["Earning"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageErasureView: {
            items: components["schemas"]["Erasure"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageExchangeRateView: {
            items: components["schemas"]["ExchangeRate"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageExpiringRightView: {
            items: components["schemas"]["ExpiringRight"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageFollowerCountView: {
            items: components["schemas"]["FollowerCount"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageGrantView: {
            items: components["schemas"]["Grant"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageJobView: {
            items: components["schemas"]["Job"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageLedgerEntryView: {
            items: components["schemas"]["LedgerEntry"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PagePartnershipView: {
            items: components["schemas"]["Partnership"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PagePayeeView: {
            items: components["schemas"]["Payee"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PagePromoCodeView: {
            items: components["schemas"]["PromoCode"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageTermsVersionView: {
            items: components["schemas"]["TermsVersion"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        PageWebhookView: {
            items: components["schemas"]["Webhook"][];
            /** @description Send it as cursor to get the next page */
            nextCursor: string | null;
        };
        Partnership: {
            activatedAt: components["schemas"]["Instant"] | null;
            campaignId: components["schemas"]["UUID"] | null;
            createdAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"];
            endedAt: components["schemas"]["Instant"] | null;
            endsOn: components["schemas"]["LocalDate"] | null;
            fee: components["schemas"]["Money"] | null;
            id: components["schemas"]["UUID"];
            /** @example Spring launch */
            name: string;
            nextTermsFrom: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            nextTermsVersion: number | null;
            startsOn: components["schemas"]["LocalDate"];
            status: components["schemas"]["PartnershipStatus"];
            /** @example f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10 */
            statusBy: string;
            /** @example mia.operator */
            statusByName: string | null;
            statusReason: string | null;
            statusSince: components["schemas"]["Instant"];
            terms: components["schemas"]["Terms"];
            /**
             * Format: int32
             * @example 1
             */
            termsVersion: number;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        PartnershipRight: "USAGE" | "WHITELISTING";
        /** @enum {string} */
        PartnershipStatus: "DRAFT" | "PROPOSED" | "ACTIVE" | "PAUSED" | "COMPLETED" | "TERMINATED";
        PartnershipUpdate: {
            campaignId?: components["schemas"]["UUID"] | null;
            /** @example 2026-12-31 */
            endsOn?: components["schemas"]["LocalDate"] | null;
            fee?: components["schemas"]["Money"] | null;
            /** @example Spring launch */
            name: string;
            /** @example 2026-09-01 */
            startsOn: components["schemas"]["LocalDate"];
            terms?: components["schemas"]["Terms"] | null;
        };
        Pay: {
            bonuses?: components["schemas"]["BonusTier"][];
            bounty?: components["schemas"]["Bounty"] | null;
            commission?: components["schemas"]["Commission"] | null;
            /** @example USD */
            currency: string;
            flatFee?: components["schemas"]["FlatFee"] | null;
            perDeliverable?: components["schemas"]["DeliverableRate"][];
            products?: components["schemas"]["GivenProduct"][];
        };
        Payee: {
            /** @example Mia Wong */
            accountHolder: string | null;
            bankDetails: components["schemas"]["BankDetails"];
            /** @example DE */
            country: string | null;
            createdAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"];
            /** @example EUR */
            currency: string;
            erasedAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            obstacles: components["schemas"]["Obstacle"][];
            /** @example 10119 */
            postcode: string | null;
            /** @example Torstraße 1 */
            street: string | null;
            taxData: components["schemas"]["TaxData"];
            /** @example Berlin */
            town: string | null;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        PayeeChange: {
            awaitsSecondPerson: boolean;
            creatorId: components["schemas"]["UUID"];
            /** @example EUR */
            currency: string;
            hasAccount: boolean;
            id: components["schemas"]["UUID"];
            taxStatus: components["schemas"]["TaxStatus"];
            /** Format: int64 */
            version: number;
        };
        PayeeUpdate: {
            /** @example Mia Wong */
            accountHolder: string;
            /** @example DE */
            country: string;
            /** @example EUR */
            currency: string;
            /** @example 10119 */
            postcode?: string | null;
            /** @example Torstraße 1 */
            street?: string | null;
            /** @example Berlin */
            town?: string | null;
        };
        PlannedDeliverable: {
            /**
             * Format: int32
             * @example 3
             */
            count: number;
            /** @example 2026-09-20 */
            dueOn?: components["schemas"]["LocalDate"] | null;
            id?: components["schemas"]["UUID"] | null;
            /** @example Unboxing with the first impression */
            title: string;
            type: components["schemas"]["DeliverableType"];
        };
        PlannedDeliverables: {
            deliverables: components["schemas"]["Deliverable"][];
        };
        /** @enum {string} */
        Precedence: "LINK" | "CODE";
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
        PromoCode: {
            campaignId: components["schemas"]["UUID"] | null;
            /** @example MIA15 */
            code: string;
            createdAt: components["schemas"]["Instant"];
            creatorId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            partnershipId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 1
             */
            perCustomerLimit: number | null;
            precedence: components["schemas"]["Precedence"];
            status: components["schemas"]["PromoCodeStatus"];
            /** @example olga */
            statusBy: string;
            /** @example Found on a coupon site */
            statusReason: string | null;
            statusSince: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @example 500
             */
            usageLimit: number | null;
            validFrom: components["schemas"]["Instant"] | null;
            validUntil: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        PromoCodeStatus: "ACTIVE" | "EXHAUSTED" | "EXPIRED" | "WITHDRAWN";
        PromoCodeUpdate: {
            campaignId?: components["schemas"]["UUID"] | null;
            /**
             * Format: int32
             * @example 1
             */
            perCustomerLimit?: number | null;
            precedence: components["schemas"]["Precedence"];
            /**
             * Format: int32
             * @example 500
             */
            usageLimit?: number | null;
            validFrom?: components["schemas"]["Instant"] | null;
            validUntil?: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        Reason: "EMAIL" | "PHONE" | "HANDLE" | "NAME" | "COUNTRY";
        RefundRateRule: {
            /**
             * Format: int32
             * @example 90
             */
            days?: number;
            /**
             * Format: int32
             * @example 10
             */
            leastOrders?: number;
            /**
             * Format: int32
             * @example 40
             */
            percent?: number;
        };
        Resolution: {
            decision: components["schemas"]["ReviewDecision"];
            notHeld: string[];
            resolved: string[];
        };
        /** @enum {string} */
        ReviewDecision: "RELEASE" | "VOID";
        /** @enum {string} */
        RiskRule: "SELF_PURCHASE" | "DUPLICATE_ACCOUNT" | "DISPOSABLE_EMAIL" | "BANNED_REFERRER" | "CODE_LEAK" | "REFUND_RATE" | "MANUAL";
        RiskRules: {
            /**
             * @example [
             *       "coupons.example"
             *     ]
             */
            bannedReferrers: string[];
            codeLeak?: boolean;
            disposableEmail?: boolean;
            duplicateAccounts?: boolean;
            refundRate?: components["schemas"]["RefundRateRule"] | null;
            selfPurchase?: boolean;
        };
        RiskRulesSetting: {
            rules: components["schemas"]["RiskRules"];
            updatedAt: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            version: number;
        };
        RiskRulesUpdate: {
            rules: components["schemas"]["RiskRules"];
        };
        Rotation: {
            /**
             * Format: int32
             * @description How many hours the former secret stays valid beside the new one; 24 if null
             * @example 24
             */
            overlapHours?: number | null;
        };
        /** @enum {string} */
        Status: "APPLIED" | "UNCHANGED" | "FAILED" | "NOT_APPLIED";
        TaxData: {
            changedAt: components["schemas"]["Instant"] | null;
            changedBy: string | null;
            kind: components["schemas"]["TaxKind"] | null;
            status: components["schemas"]["TaxStatus"];
            /** @example ••••6789 */
            taxNumber: string | null;
            validUntil: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        TaxKind: "W_9" | "W_8BEN" | "W_8BEN_E" | "VAT_ID" | "TAX_ID" | "EXEMPTION";
        /** @enum {string} */
        TaxStatus: "NOT_ASKED" | "REQUESTED" | "PROVIDED" | "VERIFIED" | "EXPIRED";
        Terms: {
            approval?: components["schemas"]["ApprovalPolicy"] | null;
            deliverables?: components["schemas"]["PlannedDeliverable"][];
            disclosures?: components["schemas"]["AgreedDisclosure"][];
            exclusivity?: components["schemas"]["Exclusivity"] | null;
            pay?: components["schemas"]["Pay"] | null;
            usageRights?: components["schemas"]["UsageRights"] | null;
            whitelisting?: components["schemas"]["Whitelisting"] | null;
        };
        TermsDifference: {
            /** @description By their paths in the version. Planned deliverables are followed by their id; other lists are compared as a whole. */
            changes: components["schemas"]["FieldChange"][];
            /**
             * Format: int32
             * @example 1
             */
            since: number;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        TermsVersion: {
            endsOn: components["schemas"]["LocalDate"] | null;
            note: string | null;
            startsOn: components["schemas"]["LocalDate"];
            terms: components["schemas"]["Terms"];
            validFrom: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
            writtenAt: components["schemas"]["Instant"];
            /** @example f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10 */
            writtenBy: string;
            /** @example mia.operator */
            writtenByName: string | null;
        };
        /** @enum {string} */
        UsageChannel: "ORGANIC_SOCIAL" | "PAID_SOCIAL" | "WEBSITE" | "SHOP" | "EMAIL" | "PRINT" | "OUT_OF_HOME" | "TELEVISION";
        UsageRights: {
            channels: components["schemas"]["UsageChannel"][];
            from?: components["schemas"]["LocalDate"] | null;
            /** @example 2027-03-31 */
            until?: components["schemas"]["LocalDate"] | null;
        };
        /**
         * Format: uuid
         * @example 0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e
         */
        UUID: string;
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
        Whitelisting: {
            from?: components["schemas"]["LocalDate"] | null;
            /** @example 2026-12-31 */
            until: components["schemas"]["LocalDate"];
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
        /** @description There is no such application */
        E404Application: {
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
        /** @description There is no such deliverable */
        E404Deliverable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such dispute */
        E404Dispute: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such earning */
        E404Earning: {
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
        /** @description There is no such grant */
        E404Grant: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such group of creators */
        E404Group: {
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
        /** @description There is no such merge */
        E404Merge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such note about the creator */
        E404Note: {
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
        /** @description There is no such payee */
        E404Payee: {
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
        /** @description There is no such exchange rate */
        E404Rate: {
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
        /** @description The campaign's state does not allow this step */
        E409Campaign: {
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
        /** @description The deliverable's state does not allow this step */
        E409Deliverable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The earning is disputed already */
        E409Dispute: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Only a pending earning matures */
        E409Earning: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another count of this account, instant and source was collected at the same time */
        E409Followers: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The grant has ended, or was revoked: it does not change any more */
        E409Grant: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A group of creators has this name */
        E409Group: {
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
        /** @description They were parted again */
        E409Merge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The partnership's state does not allow this step */
        E409Partnership: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is a payee for this creator */
        E409Payee: {
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
        /** @description The post is somebody else's */
        E422Deliverable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Who upholds a dispute says what follows for the money */
        E422Dispute: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An adjustment adds something or takes something off */
        E422Earning: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A grant ends after its beginning, and within a year */
        E422Grant: {
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
        /** @description The account cannot be paid to */
        E422Payee: {
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
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBrandView"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            408: components["responses"]["E408"];
            409: components["responses"]["E409Brand"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            408: components["responses"]["E408"];
            409: components["responses"]["E409Brand"];
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
    listAccess: {
        parameters: {
            query?: {
                /** @description One thing, with its assetKind */
                assetId?: components["schemas"]["UUID"];
                /** @description Things of one kind */
                assetKind?: components["schemas"]["AssetKind"];
                /** @description An instant, instead of a day */
                at?: components["schemas"]["Instant"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description A day of the brand's calendar; today where neither it nor at is given */
                on?: components["schemas"]["LocalDate"];
                /** @description One collaborator */
                subject?: string;
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
                    "application/json": components["schemas"]["PageAccessView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Grant"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Grant"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getApplicationRule: {
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
                    "application/json": components["schemas"]["ApplicationRule"];
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
    setApplicationRule: {
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
                "application/json": components["schemas"]["ApplicationRuleUpdate"];
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
                    "application/json": components["schemas"]["ApplicationRule"];
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
    listCampaigns: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description Only campaigns whose window holds this day
                 * @example 2026-09-15
                 */
                day?: components["schemas"]["LocalDate"];
                /** @description Only campaigns that work by this means, among others */
                kind?: components["schemas"]["CampaignKind"];
                /** @description Only launches, or only others */
                launch?: boolean;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only campaigns with this objective */
                objective?: components["schemas"]["CampaignObjective"];
                /** @description Only campaigns in this state */
                status?: components["schemas"]["CampaignStatus"];
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
                    "application/json": components["schemas"]["PageCampaignView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Campaign"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    planCampaign: {
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
                "application/json": components["schemas"]["NewCampaign"];
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Campaign"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Campaign"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getCampaign: {
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
                campaign: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            304: components["responses"]["NotModified"];
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
    updateCampaign: {
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
                campaign: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignUpdate"];
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Campaign"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Campaign"];
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
    activateCampaign: {
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
                campaign: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Campaign"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Campaign"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    cancelCampaign: {
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
                campaign: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCampaignReason"];
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Campaign"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Campaign"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    completeCampaign: {
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
                campaign: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Campaign"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Campaign"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    pauseCampaign: {
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
                campaign: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCampaignReason"];
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Campaign"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Campaign"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    resumeCampaign: {
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
                campaign: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Campaign"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Campaign"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listCreatorApplications: {
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
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCreatorApplicationView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Application"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    receiveCreatorApplication: {
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
                "application/json": components["schemas"]["NewCreatorApplication"];
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
                    "application/json": components["schemas"]["CreatorApplication"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Application"];
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
    getCreatorApplication: {
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
                creatorApplication: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["CreatorApplication"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Application"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listCreatorGroups: {
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
                    "application/json": components["schemas"]["PageCreatorGroupView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Group"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    createCreatorGroup: {
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
                "application/json": components["schemas"]["NewCreatorGroup"];
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
                    "application/json": components["schemas"]["CreatorGroup"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Group"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Group"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getCreatorGroup: {
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
                creatorGroup: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["CreatorGroup"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Group"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateCreatorGroup: {
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
                creatorGroup: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatorGroupUpdate"];
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
                    "application/json": components["schemas"]["CreatorGroup"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Group"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Group"];
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
    listCreatorMerges: {
        parameters: {
            query?: {
                /** @description Only of this record */
                creatorId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Only into this record */
                intoId?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageCreatorMergeView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Merge"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getCreatorMerge: {
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
                creatorMerge: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["CreatorMerge"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Merge"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    partCreators: {
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
                creatorMerge: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["CreatorMerge"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Merge"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Merge"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listCreators: {
        parameters: {
            query?: {
                /** @description Only creators of this community, however it is written */
                community?: string;
                /**
                 * @description Only creators of this country, two letters
                 * @example NO
                 */
                country?: string;
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Only creators with this engagement rate or a higher one */
                engagementFrom?: number;
                /** @description Only creators with this engagement rate or a lower one */
                engagementTo?: number;
                /** @description Only creators with so many followers or more, on all accounts together */
                followersFrom?: number;
                /** @description Only creators with so many followers or fewer */
                followersTo?: number;
                /** @description Only creators of this group */
                groupId?: components["schemas"]["UUID"];
                /**
                 * @description Only creators of this language, two or three letters
                 * @example nb
                 */
                language?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only creators with an account on this network */
                network?: components["schemas"]["Network"];
                /** @description Only creators of this niche, however it is written */
                niche?: string;
                /** @description Only creators whose name or handle has these words, "these" as a phrase, mia* as a beginning */
                q?: string;
                /** @description The order of the list */
                sort?: components["schemas"]["CreatorSort"] & unknown;
                /** @description Only creators at this step of the pipeline */
                status?: components["schemas"]["CreatorStatus"];
                /** @description Only creators with this tag, however it is written */
                tag?: string;
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
                    "application/json": components["schemas"]["PageCreatorView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Creator"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            408: components["responses"]["E408"];
            409: components["responses"]["E409Creator"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getCreator: {
        parameters: {
            query?: never;
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
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["E429"];
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
                "application/json": components["schemas"]["CreatorUpdate"];
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
                    "application/json": components["schemas"]["Creator"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Creator"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Creator"];
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
    distinguishCreators: {
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
                creator: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDistinction"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
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
            404: components["responses"]["E404Merge"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Merge"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listCreatorFollowers: {
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
                creator: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageFollowerCountView"];
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
    recordCreatorFollowers: {
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
                creator: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFollowerCount"];
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
                    "application/json": components["schemas"]["FollowerCount"];
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
                    "application/json": components["schemas"]["FollowerCount"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Followers"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getCreatorFollowerSeries: {
        parameters: {
            query?: {
                /** @description First day, in the brand's time zone; none: 90 days up to `to` */
                from?: components["schemas"]["LocalDate"];
                /** @description What the days are cut into */
                granularity?: components["schemas"]["Granularity"] & unknown;
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
                    "application/json": components["schemas"]["FollowerSeries"];
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
    mergeCreator: {
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
                creator: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCreatorMerge"];
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
                    "application/json": components["schemas"]["CreatorMerge"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Merge"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Merge"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    moveCreator: {
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
                creator: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCreatorStep"];
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
                    "application/json": components["schemas"]["Creator"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Creator"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Creator"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listCreatorNotes: {
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
                creator: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageCreatorNoteView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Note"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    writeCreatorNote: {
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
                creator: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCreatorNote"];
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
                    "application/json": components["schemas"]["CreatorNote"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Note"];
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
    getCreatorNote: {
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
                creatorNote: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["CreatorNote"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Note"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    removeCreatorNote: {
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
                creatorNote: components["schemas"]["UUID"];
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
            404: components["responses"]["E404Note"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    eraseCreator: {
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
            404: components["responses"]["E404Creator"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Creator"];
            412: components["responses"]["E412"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listCreatorSteps: {
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
                creator: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageCreatorStepView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Creator"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importCreators: {
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
                "application/json": components["schemas"]["NewCreator"][];
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
            404: components["responses"]["E404Creator"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Creator"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listDeliverables: {
        parameters: {
            query?: {
                /** @description Only those of this campaign */
                campaignId?: components["schemas"]["UUID"];
                /** @description Only this creator's */
                creatorId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /**
                 * @description Only those that are due on this day or earlier
                 * @example 2026-09-30
                 */
                dueUntil?: components["schemas"]["LocalDate"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description true: only those that wait for the creator past their day */
                overdue?: boolean;
                /** @description Only those under this partnership */
                partnershipId?: components["schemas"]["UUID"];
                /** @description Only those that have come so far */
                status?: components["schemas"]["DeliverableStatus"];
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
                    "application/json": components["schemas"]["PageDeliverableView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Deliverable"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Deliverable"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    planDeliverables: {
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
                "application/json": components["schemas"]["NewDeliverables"];
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
                    "application/json": components["schemas"]["PlannedDeliverables"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Deliverable"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Deliverable"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Deliverable"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getDeliverable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                deliverable: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Deliverable"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Deliverable"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updateDeliverable: {
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
                deliverable: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliverableUpdate"];
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
                    "application/json": components["schemas"]["Deliverable"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Deliverable"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Deliverable"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Deliverable"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    acceptDeliverable: {
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
                deliverable: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Deliverable"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Deliverable"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Deliverable"];
            422: components["responses"]["E422Deliverable"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    cancelDeliverable: {
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
                deliverable: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeliverableAnswer"];
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
                    "application/json": components["schemas"]["Deliverable"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Deliverable"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Deliverable"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Deliverable"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    rejectDeliverable: {
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
                deliverable: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeliverableAnswer"];
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
                    "application/json": components["schemas"]["Deliverable"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Deliverable"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Deliverable"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Deliverable"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    requestDeliverableChanges: {
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
                deliverable: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeliverableAnswer"];
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
                    "application/json": components["schemas"]["Deliverable"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Deliverable"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Deliverable"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Deliverable"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    submitDeliverable: {
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
                deliverable: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubmission"];
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
                    "application/json": components["schemas"]["Deliverable"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Deliverable"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Deliverable"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Deliverable"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listDisputes: {
        parameters: {
            query?: {
                /** @description Only this creator's */
                creatorId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Only about this earning */
                earningId?: components["schemas"]["UUID"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                status?: components["schemas"]["DisputeStatus"];
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
                    "application/json": components["schemas"]["PageDisputeView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Dispute"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Dispute"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    openDispute: {
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
                "application/json": components["schemas"]["NewDispute"];
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
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Dispute"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Dispute"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Dispute"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getDispute: {
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
                dispute: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Dispute"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listDisputeMessages: {
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
                dispute: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageDisputeMessageView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Dispute"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Dispute"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    writeInDispute: {
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
                dispute: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDisputeMessage"];
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
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Dispute"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Dispute"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Dispute"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    rejectDispute: {
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
                dispute: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRejection"];
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
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Dispute"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Dispute"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Dispute"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    upholdDispute: {
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
                dispute: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUpholding"];
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
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Dispute"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Dispute"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Dispute"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    withdrawDispute: {
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
                dispute: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRejection"];
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
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Dispute"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Dispute"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Dispute"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listDuplicateCreators: {
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
                    "application/json": components["schemas"]["PageDuplicateView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Merge"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listEarnings: {
        parameters: {
            query?: {
                /** @description Only of this campaign */
                campaignId?: components["schemas"]["UUID"];
                /** @description Only this creator's */
                creatorId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                kind?: components["schemas"]["EarningKind"];
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only under this partnership */
                partnershipId?: components["schemas"]["UUID"];
                /** @description Only of this payout */
                payoutId?: components["schemas"]["UUID"];
                /** @description Only what was earned with this: an order, a deliverable, an expense … */
                sourceId?: string;
                status?: components["schemas"]["EarningStatus"];
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
                    "application/json": components["schemas"]["PageEarningView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Earning"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Earning"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    adjustEarnings: {
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
                "application/json": components["schemas"]["NewAdjustment"];
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
                    "application/json": components["schemas"]["Earning"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Earning"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Earning"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Earning"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getEarning: {
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
                earning: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Earning"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Earning"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    holdEarning: {
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
                earning: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReason"];
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
                    "application/json": components["schemas"]["Earning"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Earning"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Earning"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Earning"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listEarningSteps: {
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
                earning: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageEarningStepView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Earning"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Earning"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    voidEarning: {
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
                earning: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReason"];
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
                    "application/json": components["schemas"]["Earning"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Earning"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Earning"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Earning"];
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
    listExchangeRates: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                day?: components["schemas"]["LocalDate"];
                from?: unknown;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                to?: unknown;
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
                    "application/json": components["schemas"]["PageExchangeRateView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rate"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    recordExchangeRate: {
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
                "application/json": components["schemas"]["NewExchangeRate"];
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
                    "application/json": components["schemas"]["ExchangeRate"];
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
                    "application/json": components["schemas"]["ExchangeRate"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rate"];
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
    getExchangeRate: {
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
                exchangeRate: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ExchangeRate"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rate"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getEffectiveRate: {
        parameters: {
            query?: {
                day?: unknown;
                from?: unknown;
                to?: unknown;
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
                    "application/json": components["schemas"]["EffectiveRate"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Rate"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importExchangeRates: {
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
                "application/json": components["schemas"]["NewExchangeRate"][];
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
            404: components["responses"]["E404Rate"];
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
    listExpiringRights: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Within how many days */
                days?: number;
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
                    "application/json": components["schemas"]["PageExpiringRightView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importCreatorFollowers: {
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
                "application/json": components["schemas"]["NewFollowerCount"][];
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
            409: components["responses"]["E409Followers"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listGrants: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Those of one collaborator */
                subject?: string;
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
                    "application/json": components["schemas"]["PageGrantView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Grant"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Grant"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    giveGrant: {
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
                "application/json": components["schemas"]["NewGrant"];
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
                    "application/json": components["schemas"]["Grant"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Grant"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Grant"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Grant"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getGrant: {
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
                grant: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Grant"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Grant"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    changeGrant: {
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
                grant: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantUpdate"];
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
                    "application/json": components["schemas"]["Grant"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Grant"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Grant"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Grant"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    revokeGrant: {
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
                grant: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRevocation"];
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
                    "application/json": components["schemas"]["Grant"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Grant"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Grant"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Grant"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listMyGrants: {
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
                    "application/json": components["schemas"]["PageGrantView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Grant"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Grant"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getHoldingPeriod: {
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
                    "application/json": components["schemas"]["HoldingPeriod"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Earning"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    setHoldingPeriod: {
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
                "application/json": components["schemas"]["HoldingPeriodUpdate"];
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
                    "application/json": components["schemas"]["HoldingPeriod"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Earning"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Earning"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Earning"];
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
    listBalances: {
        parameters: {
            query?: {
                /** @description Only this creator's accounts */
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
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBalanceView"];
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
    listLedgerEntries: {
        parameters: {
            query?: {
                /** @description Only that touch an account of this creator */
                creatorId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Only about this earning */
                earningId?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageLedgerEntryView"];
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
    listPartnerships: {
        parameters: {
            query?: {
                /** @description Only those of this campaign */
                campaignId?: components["schemas"]["UUID"];
                /** @description Only this creator's */
                creatorId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only those that have come so far */
                status?: components["schemas"]["PartnershipStatus"];
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
                    "application/json": components["schemas"]["PagePartnershipView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            408: components["responses"]["E408"];
            409: components["responses"]["E409Partnership"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getPartnership: {
        parameters: {
            query?: never;
            header?: never;
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            429: components["responses"]["E429"];
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
                "application/json": components["schemas"]["PartnershipUpdate"];
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
                    "application/json": components["schemas"]["Partnership"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Partnership"];
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
    activatePartnership: {
        parameters: {
            query?: {
                /** @description Bind the creator twice */
                acceptOverlap?: boolean;
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    amendPartnership: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAmendment"];
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
                    "application/json": components["schemas"]["Partnership"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Partnership"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    completePartnership: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    checkExclusivity: {
        parameters: {
            query?: never;
            header?: never;
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExclusivityCheck"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    pausePartnership: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPartnershipReason"];
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
                    "application/json": components["schemas"]["Partnership"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Partnership"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    proposePartnership: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    resumePartnership: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    returnPartnership: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPartnershipReason"];
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
                    "application/json": components["schemas"]["Partnership"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Partnership"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    terminatePartnership: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPartnershipReason"];
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
                    "application/json": components["schemas"]["Partnership"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Partnership"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listTermsVersions: {
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
                partnership: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageTermsVersionView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getTermsVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                partnership: components["schemas"]["UUID"];
                version: number;
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
                    "application/json": components["schemas"]["TermsVersion"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    compareTermsVersions: {
        parameters: {
            query?: {
                /** @description The version to compare with; by default the one before */
                since?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                partnership: components["schemas"]["UUID"];
                version: number;
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
                    "application/json": components["schemas"]["TermsDifference"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Partnership"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listPayees: {
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
                    /** @description A file name, for what is a file */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePayeeView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Payee"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422Payee"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    registerPayee: {
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
                "application/json": components["schemas"]["NewPayee"];
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
                    "application/json": components["schemas"]["Payee"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Payee"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Payee"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Payee"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    getPayee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's slug, the tenant of everything below
                 * @example acme-cosmetics
                 */
                brand: components["parameters"]["Brand"];
                payee: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Payee"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Payee"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updatePayee: {
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
                payee: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayeeUpdate"];
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
                    "application/json": components["schemas"]["Payee"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Payee"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Payee"];
            412: components["responses"]["E412"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Payee"];
            428: components["responses"]["E428"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    proposeBankDetails: {
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
                payee: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBankDetails"];
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
                    "application/json": components["schemas"]["Payee"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Payee"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Payee"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Payee"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    approveBankDetails: {
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
                payee: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Payee"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Payee"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Payee"];
            422: components["responses"]["E422Payee"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    rejectBankDetails: {
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
                payee: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Payee"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Payee"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Payee"];
            422: components["responses"]["E422Payee"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    provideTaxData: {
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
                payee: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTaxData"];
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
                    "application/json": components["schemas"]["Payee"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Payee"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Payee"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Payee"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    expireTaxData: {
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
                payee: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Payee"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Payee"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Payee"];
            422: components["responses"]["E422Payee"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    rejectTaxData: {
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
                payee: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Payee"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Payee"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Payee"];
            422: components["responses"]["E422Payee"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    requestTaxData: {
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
                payee: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Payee"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Payee"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Payee"];
            422: components["responses"]["E422Payee"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    verifyTaxData: {
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
                payee: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Payee"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Payee"];
            406: components["responses"]["E406"];
            409: components["responses"]["E409Payee"];
            422: components["responses"]["E422Payee"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listPromoCodes: {
        parameters: {
            query?: {
                /** @description Only of this campaign */
                campaignId?: components["schemas"]["UUID"];
                /**
                 * @description Only the code that an order with this text names, whatever its case or script
                 * @example mia15
                 */
                code?: string;
                /** @description Only this creator's */
                creatorId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only under this partnership */
                partnershipId?: components["schemas"]["UUID"];
                status?: components["schemas"]["PromoCodeStatus"];
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
                    "application/json": components["schemas"]["PagePromoCodeView"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Promocode"];
            406: components["responses"]["E406"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
            408: components["responses"]["E408"];
            409: components["responses"]["E409Promocode"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromoCode"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Promocode"];
            406: components["responses"]["E406"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    updatePromoCode: {
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
                promoCode: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromoCodeUpdate"];
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
                    "application/json": components["schemas"]["PromoCode"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Promocode"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Promocode"];
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
    withdrawPromoCode: {
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
                promoCode: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWithdrawal"];
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
                    "application/json": components["schemas"]["PromoCode"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404Promocode"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Promocode"];
            413: components["responses"]["E413"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    importPromoCodes: {
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
                "application/json": components["schemas"]["NewPromoCode"][];
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
            404: components["responses"]["E404Promocode"];
            406: components["responses"]["E406"];
            408: components["responses"]["E408"];
            409: components["responses"]["E409Promocode"];
            413: components["responses"]["E413Imports"];
            415: components["responses"]["E415"];
            422: components["responses"]["E422Imports"];
            429: components["responses"]["E429"];
            500: components["responses"]["E500"];
            503: components["responses"]["E503"];
        };
    };
    listHeldEarnings: {
        parameters: {
            query?: {
                /** @description Only this creator's */
                creatorId?: components["schemas"]["UUID"];
                /** @description nextCursor of the page before; none for the first page */
                cursor?: string;
                /** @description Rows on a page, 1 to 200 */
                limit?: number;
                /** @description Only under this partnership */
                partnershipId?: components["schemas"]["UUID"];
                /** @description Only those that this rule holds */
                rule?: components["schemas"]["RiskRule"];
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
                    "application/json": components["schemas"]["PageEarningView"];
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
    resolveHeldEarnings: {
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
                "application/json": components["schemas"]["NewResolution"];
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
                    "application/json": components["schemas"]["Resolution"];
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
    getRiskRules: {
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
                    "application/json": components["schemas"]["RiskRulesSetting"];
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
    setRiskRules: {
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
                "application/json": components["schemas"]["RiskRulesUpdate"];
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
                    "application/json": components["schemas"]["RiskRulesSetting"];
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
    applicationRuleSet: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.ApplicationRuleSet",
                 *       "subject": "application-rule",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "daysAfterArchive": 90,
                 *         "bansMayEnd": false,
                 *         "version": 1,
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["ApplicationRule"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.ApplicationRuleSet";
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
    brandRegistered: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.BrandRegistered",
                 *       "subject": "brands/acme-cosmetics",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "slug": "acme-cosmetics",
                 *         "name": "Acme Cosmetics",
                 *         "timeZone": "America/New_York",
                 *         "currency": "USD",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Brand"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.BrandRegistered";
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
    brandUpdated: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.BrandUpdated",
                 *       "subject": "brands/acme-cosmetics",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "slug": "acme-cosmetics",
                 *         "name": "Acme Cosmetics",
                 *         "timeZone": "America/New_York",
                 *         "currency": "USD",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Brand"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.BrandUpdated";
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
    campaignActivated: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CampaignActivated",
                 *       "subject": "campaigns/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Serum launch",
                 *         "objective": "AWARENESS",
                 *         "kinds": [
                 *           "IN_FEED"
                 *         ],
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "launch": false,
                 *         "hypothesis": "text",
                 *         "baseline": {
                 *           "kind": "PERIOD",
                 *           "from": "2026-08-01",
                 *           "to": "2026-08-31",
                 *           "studyId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusNote": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Campaign"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CampaignActivated";
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
    campaignCancelled: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CampaignCancelled",
                 *       "subject": "campaigns/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Serum launch",
                 *         "objective": "AWARENESS",
                 *         "kinds": [
                 *           "IN_FEED"
                 *         ],
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "launch": false,
                 *         "hypothesis": "text",
                 *         "baseline": {
                 *           "kind": "PERIOD",
                 *           "from": "2026-08-01",
                 *           "to": "2026-08-31",
                 *           "studyId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusNote": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Campaign"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CampaignCancelled";
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
    campaignCompleted: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CampaignCompleted",
                 *       "subject": "campaigns/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Serum launch",
                 *         "objective": "AWARENESS",
                 *         "kinds": [
                 *           "IN_FEED"
                 *         ],
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "launch": false,
                 *         "hypothesis": "text",
                 *         "baseline": {
                 *           "kind": "PERIOD",
                 *           "from": "2026-08-01",
                 *           "to": "2026-08-31",
                 *           "studyId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusNote": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Campaign"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CampaignCompleted";
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
    campaignPaused: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CampaignPaused",
                 *       "subject": "campaigns/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Serum launch",
                 *         "objective": "AWARENESS",
                 *         "kinds": [
                 *           "IN_FEED"
                 *         ],
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "launch": false,
                 *         "hypothesis": "text",
                 *         "baseline": {
                 *           "kind": "PERIOD",
                 *           "from": "2026-08-01",
                 *           "to": "2026-08-31",
                 *           "studyId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusNote": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Campaign"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CampaignPaused";
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
    campaignPlanned: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CampaignPlanned",
                 *       "subject": "campaigns/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Serum launch",
                 *         "objective": "AWARENESS",
                 *         "kinds": [
                 *           "IN_FEED"
                 *         ],
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "launch": false,
                 *         "hypothesis": "text",
                 *         "baseline": {
                 *           "kind": "PERIOD",
                 *           "from": "2026-08-01",
                 *           "to": "2026-08-31",
                 *           "studyId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusNote": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Campaign"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CampaignPlanned";
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
    campaignResumed: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CampaignResumed",
                 *       "subject": "campaigns/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Serum launch",
                 *         "objective": "AWARENESS",
                 *         "kinds": [
                 *           "IN_FEED"
                 *         ],
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "launch": false,
                 *         "hypothesis": "text",
                 *         "baseline": {
                 *           "kind": "PERIOD",
                 *           "from": "2026-08-01",
                 *           "to": "2026-08-31",
                 *           "studyId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusNote": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Campaign"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CampaignResumed";
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
    campaignUpdated: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CampaignUpdated",
                 *       "subject": "campaigns/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Serum launch",
                 *         "objective": "AWARENESS",
                 *         "kinds": [
                 *           "IN_FEED"
                 *         ],
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "launch": false,
                 *         "hypothesis": "text",
                 *         "baseline": {
                 *           "kind": "PERIOD",
                 *           "from": "2026-08-01",
                 *           "to": "2026-08-31",
                 *           "studyId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusNote": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Campaign"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CampaignUpdated";
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
    creatorApplicationReceived: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CreatorApplicationReceived",
                 *       "subject": "creator-applications/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "again": false,
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CreatorApplicationChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CreatorApplicationReceived";
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
    creatorErased: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CreatorErased",
                 *       "subject": "creators/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "displayName": "Mia Wong",
                 *         "country": "NO",
                 *         "languages": [
                 *           "nb"
                 *         ],
                 *         "niches": [
                 *           "Skin care"
                 *         ],
                 *         "communities": [
                 *           "#skintok"
                 *         ],
                 *         "tags": [
                 *           "spring-gifting"
                 *         ],
                 *         "status": "PROSPECT",
                 *         "groupId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "engagementRate": 0.042,
                 *         "accounts": [
                 *           {
                 *             "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "network": "TIKTOK",
                 *             "handle": "miawong",
                 *             "verified": false
                 *           }
                 *         ],
                 *         "mergedInto": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CreatorChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CreatorErased";
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
    creatorGroupCreated: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CreatorGroupCreated",
                 *       "subject": "creator-groups/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Gold",
                 *         "description": "Two videos a month, first to see what is new",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CreatorGroup"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CreatorGroupCreated";
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
    creatorGroupUpdated: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CreatorGroupUpdated",
                 *       "subject": "creator-groups/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Gold",
                 *         "description": "Two videos a month, first to see what is new",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CreatorGroup"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CreatorGroupUpdated";
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
    creatorMerged: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CreatorMerged",
                 *       "subject": "creators/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "displayName": "Mia Wong",
                 *         "country": "NO",
                 *         "languages": [
                 *           "nb"
                 *         ],
                 *         "niches": [
                 *           "Skin care"
                 *         ],
                 *         "communities": [
                 *           "#skintok"
                 *         ],
                 *         "tags": [
                 *           "spring-gifting"
                 *         ],
                 *         "status": "PROSPECT",
                 *         "groupId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "engagementRate": 0.042,
                 *         "accounts": [
                 *           {
                 *             "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "network": "TIKTOK",
                 *             "handle": "miawong",
                 *             "verified": false
                 *           }
                 *         ],
                 *         "mergedInto": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CreatorChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CreatorMerged";
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
    creatorMergeMade: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CreatorMergeMade",
                 *       "subject": "creator-merges/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "intoId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "movedIds": [
                 *           "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         ],
                 *         "mergedAt": "2022-03-10T16:15:50Z",
                 *         "partedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CreatorMergeChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CreatorMergeMade";
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
    creatorMergeParted: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CreatorMergeParted",
                 *       "subject": "creator-merges/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "intoId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "movedIds": [
                 *           "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         ],
                 *         "mergedAt": "2022-03-10T16:15:50Z",
                 *         "partedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CreatorMergeChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CreatorMergeParted";
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
    creatorMoved: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CreatorMoved",
                 *       "subject": "creators/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "displayName": "Mia Wong",
                 *         "country": "NO",
                 *         "languages": [
                 *           "nb"
                 *         ],
                 *         "niches": [
                 *           "Skin care"
                 *         ],
                 *         "communities": [
                 *           "#skintok"
                 *         ],
                 *         "tags": [
                 *           "spring-gifting"
                 *         ],
                 *         "status": "PROSPECT",
                 *         "groupId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "engagementRate": 0.042,
                 *         "accounts": [
                 *           {
                 *             "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "network": "TIKTOK",
                 *             "handle": "miawong",
                 *             "verified": false
                 *           }
                 *         ],
                 *         "mergedInto": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CreatorChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CreatorMoved";
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
    creatorNoteRemoved: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CreatorNoteRemoved",
                 *       "subject": "creators/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e/notes/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "by": {
                 *           "subject": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *           "name": "mia.operator"
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CreatorNoteChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CreatorNoteRemoved";
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
    creatorNoteWritten: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CreatorNoteWritten",
                 *       "subject": "creators/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e/notes/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "by": {
                 *           "subject": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *           "name": "mia.operator"
                 *         },
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CreatorNoteChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CreatorNoteWritten";
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
    creatorParted: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CreatorParted",
                 *       "subject": "creators/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "displayName": "Mia Wong",
                 *         "country": "NO",
                 *         "languages": [
                 *           "nb"
                 *         ],
                 *         "niches": [
                 *           "Skin care"
                 *         ],
                 *         "communities": [
                 *           "#skintok"
                 *         ],
                 *         "tags": [
                 *           "spring-gifting"
                 *         ],
                 *         "status": "PROSPECT",
                 *         "groupId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "engagementRate": 0.042,
                 *         "accounts": [
                 *           {
                 *             "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "network": "TIKTOK",
                 *             "handle": "miawong",
                 *             "verified": false
                 *           }
                 *         ],
                 *         "mergedInto": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CreatorChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CreatorParted";
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
    creatorRegistered: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CreatorRegistered",
                 *       "subject": "creators/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "displayName": "Mia Wong",
                 *         "country": "NO",
                 *         "languages": [
                 *           "nb"
                 *         ],
                 *         "niches": [
                 *           "Skin care"
                 *         ],
                 *         "communities": [
                 *           "#skintok"
                 *         ],
                 *         "tags": [
                 *           "spring-gifting"
                 *         ],
                 *         "status": "PROSPECT",
                 *         "groupId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "engagementRate": 0.042,
                 *         "accounts": [
                 *           {
                 *             "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "network": "TIKTOK",
                 *             "handle": "miawong",
                 *             "verified": false
                 *           }
                 *         ],
                 *         "mergedInto": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CreatorChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CreatorRegistered";
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
    creatorUpdated: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.CreatorUpdated",
                 *       "subject": "creators/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "displayName": "Mia Wong",
                 *         "country": "NO",
                 *         "languages": [
                 *           "nb"
                 *         ],
                 *         "niches": [
                 *           "Skin care"
                 *         ],
                 *         "communities": [
                 *           "#skintok"
                 *         ],
                 *         "tags": [
                 *           "spring-gifting"
                 *         ],
                 *         "status": "PROSPECT",
                 *         "groupId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "engagementRate": 0.042,
                 *         "accounts": [
                 *           {
                 *             "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *             "network": "TIKTOK",
                 *             "handle": "miawong",
                 *             "verified": false
                 *           }
                 *         ],
                 *         "mergedInto": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["CreatorChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.CreatorUpdated";
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
    deliverableAccepted: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.DeliverableAccepted",
                 *       "subject": "deliverables/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "plannedAs": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "type": "VIDEO",
                 *         "count": 3,
                 *         "title": "Unboxing with the first impression",
                 *         "dueOn": "2026-09-20",
                 *         "briefId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "status": "DUE",
                 *         "overdue": false,
                 *         "rounds": 1,
                 *         "steps": [
                 *           {
                 *             "step": "SUBMIT",
                 *             "at": "2022-03-10T16:15:50Z",
                 *             "by": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *             "byName": "mia.operator",
                 *             "note": "Please show the texture earlier",
                 *             "url": "https://example.com/draft-2.mp4"
                 *           }
                 *         ],
                 *         "postIds": [
                 *           "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         ],
                 *         "acceptedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Deliverable"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.DeliverableAccepted";
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
    deliverableCancelled: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.DeliverableCancelled",
                 *       "subject": "deliverables/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "plannedAs": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "type": "VIDEO",
                 *         "count": 3,
                 *         "title": "Unboxing with the first impression",
                 *         "dueOn": "2026-09-20",
                 *         "briefId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "status": "DUE",
                 *         "overdue": false,
                 *         "rounds": 1,
                 *         "steps": [
                 *           {
                 *             "step": "SUBMIT",
                 *             "at": "2022-03-10T16:15:50Z",
                 *             "by": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *             "byName": "mia.operator",
                 *             "note": "Please show the texture earlier",
                 *             "url": "https://example.com/draft-2.mp4"
                 *           }
                 *         ],
                 *         "postIds": [
                 *           "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         ],
                 *         "acceptedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Deliverable"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.DeliverableCancelled";
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
    deliverableChangesRequested: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.DeliverableChangesRequested",
                 *       "subject": "deliverables/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "plannedAs": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "type": "VIDEO",
                 *         "count": 3,
                 *         "title": "Unboxing with the first impression",
                 *         "dueOn": "2026-09-20",
                 *         "briefId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "status": "DUE",
                 *         "overdue": false,
                 *         "rounds": 1,
                 *         "steps": [
                 *           {
                 *             "step": "SUBMIT",
                 *             "at": "2022-03-10T16:15:50Z",
                 *             "by": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *             "byName": "mia.operator",
                 *             "note": "Please show the texture earlier",
                 *             "url": "https://example.com/draft-2.mp4"
                 *           }
                 *         ],
                 *         "postIds": [
                 *           "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         ],
                 *         "acceptedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Deliverable"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.DeliverableChangesRequested";
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
    deliverableOverdue: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.DeliverableOverdue",
                 *       "subject": "deliverables/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "plannedAs": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "type": "VIDEO",
                 *         "count": 3,
                 *         "title": "Unboxing with the first impression",
                 *         "dueOn": "2026-09-20",
                 *         "briefId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "status": "DUE",
                 *         "overdue": false,
                 *         "rounds": 1,
                 *         "steps": [
                 *           {
                 *             "step": "SUBMIT",
                 *             "at": "2022-03-10T16:15:50Z",
                 *             "by": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *             "byName": "mia.operator",
                 *             "note": "Please show the texture earlier",
                 *             "url": "https://example.com/draft-2.mp4"
                 *           }
                 *         ],
                 *         "postIds": [
                 *           "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         ],
                 *         "acceptedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Deliverable"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.DeliverableOverdue";
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
    deliverablePlanned: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.DeliverablePlanned",
                 *       "subject": "deliverables/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "plannedAs": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "type": "VIDEO",
                 *         "count": 3,
                 *         "title": "Unboxing with the first impression",
                 *         "dueOn": "2026-09-20",
                 *         "briefId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "status": "DUE",
                 *         "overdue": false,
                 *         "rounds": 1,
                 *         "steps": [
                 *           {
                 *             "step": "SUBMIT",
                 *             "at": "2022-03-10T16:15:50Z",
                 *             "by": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *             "byName": "mia.operator",
                 *             "note": "Please show the texture earlier",
                 *             "url": "https://example.com/draft-2.mp4"
                 *           }
                 *         ],
                 *         "postIds": [
                 *           "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         ],
                 *         "acceptedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Deliverable"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.DeliverablePlanned";
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
    deliverableRejected: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.DeliverableRejected",
                 *       "subject": "deliverables/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "plannedAs": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "type": "VIDEO",
                 *         "count": 3,
                 *         "title": "Unboxing with the first impression",
                 *         "dueOn": "2026-09-20",
                 *         "briefId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "status": "DUE",
                 *         "overdue": false,
                 *         "rounds": 1,
                 *         "steps": [
                 *           {
                 *             "step": "SUBMIT",
                 *             "at": "2022-03-10T16:15:50Z",
                 *             "by": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *             "byName": "mia.operator",
                 *             "note": "Please show the texture earlier",
                 *             "url": "https://example.com/draft-2.mp4"
                 *           }
                 *         ],
                 *         "postIds": [
                 *           "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         ],
                 *         "acceptedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Deliverable"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.DeliverableRejected";
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
    deliverableSubmitted: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.DeliverableSubmitted",
                 *       "subject": "deliverables/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "plannedAs": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "type": "VIDEO",
                 *         "count": 3,
                 *         "title": "Unboxing with the first impression",
                 *         "dueOn": "2026-09-20",
                 *         "briefId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "status": "DUE",
                 *         "overdue": false,
                 *         "rounds": 1,
                 *         "steps": [
                 *           {
                 *             "step": "SUBMIT",
                 *             "at": "2022-03-10T16:15:50Z",
                 *             "by": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *             "byName": "mia.operator",
                 *             "note": "Please show the texture earlier",
                 *             "url": "https://example.com/draft-2.mp4"
                 *           }
                 *         ],
                 *         "postIds": [
                 *           "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         ],
                 *         "acceptedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Deliverable"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.DeliverableSubmitted";
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
    deliverableUpdated: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.DeliverableUpdated",
                 *       "subject": "deliverables/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "plannedAs": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "type": "VIDEO",
                 *         "count": 3,
                 *         "title": "Unboxing with the first impression",
                 *         "dueOn": "2026-09-20",
                 *         "briefId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "status": "DUE",
                 *         "overdue": false,
                 *         "rounds": 1,
                 *         "steps": [
                 *           {
                 *             "step": "SUBMIT",
                 *             "at": "2022-03-10T16:15:50Z",
                 *             "by": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *             "byName": "mia.operator",
                 *             "note": "Please show the texture earlier",
                 *             "url": "https://example.com/draft-2.mp4"
                 *           }
                 *         ],
                 *         "postIds": [
                 *           "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *         ],
                 *         "acceptedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Deliverable"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.DeliverableUpdated";
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
    disputeOpened: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.DisputeOpened",
                 *       "subject": "disputes/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "earningId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "openedBy": "BRAND",
                 *         "subject": "Two orders are missing",
                 *         "status": "OPEN",
                 *         "resolution": "text",
                 *         "adjustmentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "resolvedBy": "text",
                 *         "resolvedByName": "text",
                 *         "resolvedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Dispute"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.DisputeOpened";
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
    disputeRejected: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.DisputeRejected",
                 *       "subject": "disputes/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "earningId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "openedBy": "BRAND",
                 *         "subject": "Two orders are missing",
                 *         "status": "OPEN",
                 *         "resolution": "text",
                 *         "adjustmentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "resolvedBy": "text",
                 *         "resolvedByName": "text",
                 *         "resolvedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Dispute"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.DisputeRejected";
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
    disputeUpheld: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.DisputeUpheld",
                 *       "subject": "disputes/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "earningId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "openedBy": "BRAND",
                 *         "subject": "Two orders are missing",
                 *         "status": "OPEN",
                 *         "resolution": "text",
                 *         "adjustmentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "resolvedBy": "text",
                 *         "resolvedByName": "text",
                 *         "resolvedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Dispute"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.DisputeUpheld";
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
    disputeWithdrawn: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.DisputeWithdrawn",
                 *       "subject": "disputes/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "earningId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "openedBy": "BRAND",
                 *         "subject": "Two orders are missing",
                 *         "status": "OPEN",
                 *         "resolution": "text",
                 *         "adjustmentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "resolvedBy": "text",
                 *         "resolvedByName": "text",
                 *         "resolvedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Dispute"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.DisputeWithdrawn";
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
    disputeWritten: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.DisputeWritten",
                 *       "subject": "disputes/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "earningId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "openedBy": "BRAND",
                 *         "subject": "Two orders are missing",
                 *         "status": "OPEN",
                 *         "resolution": "text",
                 *         "adjustmentId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "resolvedBy": "text",
                 *         "resolvedByName": "text",
                 *         "resolvedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Dispute"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.DisputeWritten";
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
    earningDisputed: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.EarningDisputed",
                 *       "subject": "earnings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "termsVersion": 1,
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "FLAT_FEE",
                 *         "amount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandAmount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "earnedAt": "2022-03-10T16:15:50Z",
                 *         "source": {
                 *           "kind": "CONVERSION",
                 *           "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "sequence": 0
                 *         },
                 *         "status": "PENDING",
                 *         "disputedFrom": "PENDING",
                 *         "holdUntil": "2022-03-10T16:15:50Z",
                 *         "reasons": [
                 *           {
                 *             "rule": "SELF_PURCHASE",
                 *             "text": "The order's e-mail address is the creator's own.",
                 *             "figures": {
                 *               "orders": "1"
                 *             }
                 *           }
                 *         ],
                 *         "reversesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "payoutId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "note": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Earning"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.EarningDisputed";
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
    earningHeld: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.EarningHeld",
                 *       "subject": "earnings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "termsVersion": 1,
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "FLAT_FEE",
                 *         "amount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandAmount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "earnedAt": "2022-03-10T16:15:50Z",
                 *         "source": {
                 *           "kind": "CONVERSION",
                 *           "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "sequence": 0
                 *         },
                 *         "status": "PENDING",
                 *         "disputedFrom": "PENDING",
                 *         "holdUntil": "2022-03-10T16:15:50Z",
                 *         "reasons": [
                 *           {
                 *             "rule": "SELF_PURCHASE",
                 *             "text": "The order's e-mail address is the creator's own.",
                 *             "figures": {
                 *               "orders": "1"
                 *             }
                 *           }
                 *         ],
                 *         "reversesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "payoutId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "note": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Earning"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.EarningHeld";
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
    earningMade: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.EarningMade",
                 *       "subject": "earnings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "termsVersion": 1,
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "FLAT_FEE",
                 *         "amount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandAmount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "earnedAt": "2022-03-10T16:15:50Z",
                 *         "source": {
                 *           "kind": "CONVERSION",
                 *           "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "sequence": 0
                 *         },
                 *         "status": "PENDING",
                 *         "disputedFrom": "PENDING",
                 *         "holdUntil": "2022-03-10T16:15:50Z",
                 *         "reasons": [
                 *           {
                 *             "rule": "SELF_PURCHASE",
                 *             "text": "The order's e-mail address is the creator's own.",
                 *             "figures": {
                 *               "orders": "1"
                 *             }
                 *           }
                 *         ],
                 *         "reversesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "payoutId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "note": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Earning"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.EarningMade";
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
    earningMatured: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.EarningMatured",
                 *       "subject": "earnings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "termsVersion": 1,
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "FLAT_FEE",
                 *         "amount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandAmount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "earnedAt": "2022-03-10T16:15:50Z",
                 *         "source": {
                 *           "kind": "CONVERSION",
                 *           "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "sequence": 0
                 *         },
                 *         "status": "PENDING",
                 *         "disputedFrom": "PENDING",
                 *         "holdUntil": "2022-03-10T16:15:50Z",
                 *         "reasons": [
                 *           {
                 *             "rule": "SELF_PURCHASE",
                 *             "text": "The order's e-mail address is the creator's own.",
                 *             "figures": {
                 *               "orders": "1"
                 *             }
                 *           }
                 *         ],
                 *         "reversesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "payoutId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "note": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Earning"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.EarningMatured";
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
    earningPaid: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.EarningPaid",
                 *       "subject": "earnings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "termsVersion": 1,
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "FLAT_FEE",
                 *         "amount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandAmount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "earnedAt": "2022-03-10T16:15:50Z",
                 *         "source": {
                 *           "kind": "CONVERSION",
                 *           "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "sequence": 0
                 *         },
                 *         "status": "PENDING",
                 *         "disputedFrom": "PENDING",
                 *         "holdUntil": "2022-03-10T16:15:50Z",
                 *         "reasons": [
                 *           {
                 *             "rule": "SELF_PURCHASE",
                 *             "text": "The order's e-mail address is the creator's own.",
                 *             "figures": {
                 *               "orders": "1"
                 *             }
                 *           }
                 *         ],
                 *         "reversesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "payoutId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "note": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Earning"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.EarningPaid";
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
    earningRated: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.EarningRated",
                 *       "subject": "earnings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "termsVersion": 1,
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "FLAT_FEE",
                 *         "amount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandAmount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "earnedAt": "2022-03-10T16:15:50Z",
                 *         "source": {
                 *           "kind": "CONVERSION",
                 *           "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "sequence": 0
                 *         },
                 *         "status": "PENDING",
                 *         "disputedFrom": "PENDING",
                 *         "holdUntil": "2022-03-10T16:15:50Z",
                 *         "reasons": [
                 *           {
                 *             "rule": "SELF_PURCHASE",
                 *             "text": "The order's e-mail address is the creator's own.",
                 *             "figures": {
                 *               "orders": "1"
                 *             }
                 *           }
                 *         ],
                 *         "reversesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "payoutId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "note": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Earning"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.EarningRated";
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
    earningReleased: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.EarningReleased",
                 *       "subject": "earnings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "termsVersion": 1,
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "FLAT_FEE",
                 *         "amount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandAmount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "earnedAt": "2022-03-10T16:15:50Z",
                 *         "source": {
                 *           "kind": "CONVERSION",
                 *           "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "sequence": 0
                 *         },
                 *         "status": "PENDING",
                 *         "disputedFrom": "PENDING",
                 *         "holdUntil": "2022-03-10T16:15:50Z",
                 *         "reasons": [
                 *           {
                 *             "rule": "SELF_PURCHASE",
                 *             "text": "The order's e-mail address is the creator's own.",
                 *             "figures": {
                 *               "orders": "1"
                 *             }
                 *           }
                 *         ],
                 *         "reversesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "payoutId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "note": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Earning"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.EarningReleased";
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
    earningReturned: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.EarningReturned",
                 *       "subject": "earnings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "termsVersion": 1,
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "FLAT_FEE",
                 *         "amount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandAmount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "earnedAt": "2022-03-10T16:15:50Z",
                 *         "source": {
                 *           "kind": "CONVERSION",
                 *           "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "sequence": 0
                 *         },
                 *         "status": "PENDING",
                 *         "disputedFrom": "PENDING",
                 *         "holdUntil": "2022-03-10T16:15:50Z",
                 *         "reasons": [
                 *           {
                 *             "rule": "SELF_PURCHASE",
                 *             "text": "The order's e-mail address is the creator's own.",
                 *             "figures": {
                 *               "orders": "1"
                 *             }
                 *           }
                 *         ],
                 *         "reversesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "payoutId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "note": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Earning"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.EarningReturned";
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
    earningSettled: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.EarningSettled",
                 *       "subject": "earnings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "termsVersion": 1,
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "FLAT_FEE",
                 *         "amount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandAmount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "earnedAt": "2022-03-10T16:15:50Z",
                 *         "source": {
                 *           "kind": "CONVERSION",
                 *           "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "sequence": 0
                 *         },
                 *         "status": "PENDING",
                 *         "disputedFrom": "PENDING",
                 *         "holdUntil": "2022-03-10T16:15:50Z",
                 *         "reasons": [
                 *           {
                 *             "rule": "SELF_PURCHASE",
                 *             "text": "The order's e-mail address is the creator's own.",
                 *             "figures": {
                 *               "orders": "1"
                 *             }
                 *           }
                 *         ],
                 *         "reversesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "payoutId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "note": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Earning"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.EarningSettled";
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
    earningTaken: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.EarningTaken",
                 *       "subject": "earnings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "termsVersion": 1,
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "FLAT_FEE",
                 *         "amount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandAmount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "earnedAt": "2022-03-10T16:15:50Z",
                 *         "source": {
                 *           "kind": "CONVERSION",
                 *           "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "sequence": 0
                 *         },
                 *         "status": "PENDING",
                 *         "disputedFrom": "PENDING",
                 *         "holdUntil": "2022-03-10T16:15:50Z",
                 *         "reasons": [
                 *           {
                 *             "rule": "SELF_PURCHASE",
                 *             "text": "The order's e-mail address is the creator's own.",
                 *             "figures": {
                 *               "orders": "1"
                 *             }
                 *           }
                 *         ],
                 *         "reversesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "payoutId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "note": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Earning"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.EarningTaken";
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
    earningVoided: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.EarningVoided",
                 *       "subject": "earnings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "termsVersion": 1,
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "kind": "FLAT_FEE",
                 *         "amount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "brandAmount": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "earnedAt": "2022-03-10T16:15:50Z",
                 *         "source": {
                 *           "kind": "CONVERSION",
                 *           "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *           "sequence": 0
                 *         },
                 *         "status": "PENDING",
                 *         "disputedFrom": "PENDING",
                 *         "holdUntil": "2022-03-10T16:15:50Z",
                 *         "reasons": [
                 *           {
                 *             "rule": "SELF_PURCHASE",
                 *             "text": "The order's e-mail address is the creator's own.",
                 *             "figures": {
                 *               "orders": "1"
                 *             }
                 *           }
                 *         ],
                 *         "reversesId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "payoutId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "note": "text",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Earning"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.EarningVoided";
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
    exchangeRateRecorded: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.ExchangeRateRecorded",
                 *       "subject": "exchange-rates/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "from": "EUR",
                 *         "to": "USD",
                 *         "day": "2022-03-10",
                 *         "rate": "1.0834",
                 *         "source": "ECB",
                 *         "version": 1,
                 *         "recordedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["ExchangeRate"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.ExchangeRateRecorded";
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
    followerCountRecorded: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.FollowerCountRecorded",
                 *       "subject": "follower-counts/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "accountId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "countedAt": "2022-03-10T16:15:50Z",
                 *         "source": "API",
                 *         "collectedAt": "2022-03-10T16:15:50Z",
                 *         "followers": 48200,
                 *         "recordedBy": "text",
                 *         "recordedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["FollowerCount"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.FollowerCountRecorded";
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
    grantChanged: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.GrantChanged",
                 *       "subject": "grants/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "subject": "text",
                 *         "role": "ANALYST",
                 *         "finance": false,
                 *         "assets": [
                 *           {
                 *             "kind": "ACCOUNT",
                 *             "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *           }
                 *         ],
                 *         "from": "2022-03-10T16:15:50Z",
                 *         "until": "2022-03-10T16:15:50Z",
                 *         "revokedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["GrantChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.GrantChanged";
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
    grantGiven: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.GrantGiven",
                 *       "subject": "grants/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "subject": "text",
                 *         "role": "ANALYST",
                 *         "finance": false,
                 *         "assets": [
                 *           {
                 *             "kind": "ACCOUNT",
                 *             "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *           }
                 *         ],
                 *         "from": "2022-03-10T16:15:50Z",
                 *         "until": "2022-03-10T16:15:50Z",
                 *         "revokedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["GrantChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.GrantGiven";
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
    grantRevoked: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.GrantRevoked",
                 *       "subject": "grants/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "subject": "text",
                 *         "role": "ANALYST",
                 *         "finance": false,
                 *         "assets": [
                 *           {
                 *             "kind": "ACCOUNT",
                 *             "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"
                 *           }
                 *         ],
                 *         "from": "2022-03-10T16:15:50Z",
                 *         "until": "2022-03-10T16:15:50Z",
                 *         "revokedAt": "2022-03-10T16:15:50Z",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["GrantChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.GrantRevoked";
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.JobFinished",
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
                    type?: "io.hookline.creator.JobFinished";
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
    partnershipActivated: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PartnershipActivated",
                 *       "subject": "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Spring launch",
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "fee": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *         "statusByName": "mia.operator",
                 *         "statusReason": "text",
                 *         "activatedAt": "2022-03-10T16:15:50Z",
                 *         "endedAt": "2022-03-10T16:15:50Z",
                 *         "termsVersion": 1,
                 *         "terms": {
                 *           "pay": {
                 *             "currency": "USD",
                 *             "flatFee": {
                 *               "amount": "5000.00",
                 *               "due": "ON_ACTIVATION",
                 *               "instalments": [
                 *                 {
                 *                   "on": "2026-10-01",
                 *                   "amount": "2500.00"
                 *                 }
                 *               ]
                 *             },
                 *             "perDeliverable": [
                 *               {
                 *                 "type": "VIDEO",
                 *                 "amount": "400.00"
                 *               }
                 *             ],
                 *             "commission": {
                 *               "percent": "10",
                 *               "base": "NET_VALUE",
                 *               "rules": [
                 *                 {
                 *                   "productId": "SKU-1001",
                 *                   "category": "Skincare",
                 *                   "country": "US",
                 *                   "customer": "NEW",
                 *                   "percent": "12.5"
                 *                 }
                 *               ],
                 *               "cap": "20000.00"
                 *             },
                 *             "bonuses": [
                 *               {
                 *                 "metric": "REVENUE",
                 *                 "from": "10000",
                 *                 "amount": "500.00",
                 *                 "percent": "2.5",
                 *                 "cap": "2000.00"
                 *               }
                 *             ],
                 *             "bounty": {
                 *               "perThousandViews": "8.00",
                 *               "cap": "3000.00",
                 *               "days": 30
                 *             },
                 *             "products": [
                 *               {
                 *                 "name": "Serum 30 ml",
                 *                 "productId": "SKU-1001",
                 *                 "quantity": 2,
                 *                 "unitCost": "12.40"
                 *               }
                 *             ]
                 *           },
                 *           "exclusivity": {
                 *             "categories": [
                 *               "Skincare"
                 *             ],
                 *             "until": "2027-03-31"
                 *           },
                 *           "usageRights": {
                 *             "channels": [
                 *               "ORGANIC_SOCIAL"
                 *             ],
                 *             "from": "2022-03-10",
                 *             "until": "2027-03-31"
                 *           },
                 *           "whitelisting": {
                 *             "from": "2022-03-10",
                 *             "until": "2026-12-31"
                 *           },
                 *           "disclosures": [
                 *             {
                 *               "kind": "PAID_PARTNERSHIP",
                 *               "text": "#ad in the first line"
                 *             }
                 *           ],
                 *           "deliverables": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "type": "VIDEO",
                 *               "count": 3,
                 *               "title": "Unboxing with the first impression",
                 *               "dueOn": "2026-09-20"
                 *             }
                 *           ],
                 *           "approval": {
                 *             "before": "NOTHING",
                 *             "revisionRounds": 2,
                 *             "answerWithinDays": 3
                 *           }
                 *         },
                 *         "nextTermsVersion": 1,
                 *         "nextTermsFrom": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Partnership"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PartnershipActivated";
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
    partnershipAmended: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PartnershipAmended",
                 *       "subject": "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Spring launch",
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "fee": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *         "statusByName": "mia.operator",
                 *         "statusReason": "text",
                 *         "activatedAt": "2022-03-10T16:15:50Z",
                 *         "endedAt": "2022-03-10T16:15:50Z",
                 *         "termsVersion": 1,
                 *         "terms": {
                 *           "pay": {
                 *             "currency": "USD",
                 *             "flatFee": {
                 *               "amount": "5000.00",
                 *               "due": "ON_ACTIVATION",
                 *               "instalments": [
                 *                 {
                 *                   "on": "2026-10-01",
                 *                   "amount": "2500.00"
                 *                 }
                 *               ]
                 *             },
                 *             "perDeliverable": [
                 *               {
                 *                 "type": "VIDEO",
                 *                 "amount": "400.00"
                 *               }
                 *             ],
                 *             "commission": {
                 *               "percent": "10",
                 *               "base": "NET_VALUE",
                 *               "rules": [
                 *                 {
                 *                   "productId": "SKU-1001",
                 *                   "category": "Skincare",
                 *                   "country": "US",
                 *                   "customer": "NEW",
                 *                   "percent": "12.5"
                 *                 }
                 *               ],
                 *               "cap": "20000.00"
                 *             },
                 *             "bonuses": [
                 *               {
                 *                 "metric": "REVENUE",
                 *                 "from": "10000",
                 *                 "amount": "500.00",
                 *                 "percent": "2.5",
                 *                 "cap": "2000.00"
                 *               }
                 *             ],
                 *             "bounty": {
                 *               "perThousandViews": "8.00",
                 *               "cap": "3000.00",
                 *               "days": 30
                 *             },
                 *             "products": [
                 *               {
                 *                 "name": "Serum 30 ml",
                 *                 "productId": "SKU-1001",
                 *                 "quantity": 2,
                 *                 "unitCost": "12.40"
                 *               }
                 *             ]
                 *           },
                 *           "exclusivity": {
                 *             "categories": [
                 *               "Skincare"
                 *             ],
                 *             "until": "2027-03-31"
                 *           },
                 *           "usageRights": {
                 *             "channels": [
                 *               "ORGANIC_SOCIAL"
                 *             ],
                 *             "from": "2022-03-10",
                 *             "until": "2027-03-31"
                 *           },
                 *           "whitelisting": {
                 *             "from": "2022-03-10",
                 *             "until": "2026-12-31"
                 *           },
                 *           "disclosures": [
                 *             {
                 *               "kind": "PAID_PARTNERSHIP",
                 *               "text": "#ad in the first line"
                 *             }
                 *           ],
                 *           "deliverables": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "type": "VIDEO",
                 *               "count": 3,
                 *               "title": "Unboxing with the first impression",
                 *               "dueOn": "2026-09-20"
                 *             }
                 *           ],
                 *           "approval": {
                 *             "before": "NOTHING",
                 *             "revisionRounds": 2,
                 *             "answerWithinDays": 3
                 *           }
                 *         },
                 *         "nextTermsVersion": 1,
                 *         "nextTermsFrom": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Partnership"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PartnershipAmended";
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
    partnershipCompleted: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PartnershipCompleted",
                 *       "subject": "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Spring launch",
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "fee": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *         "statusByName": "mia.operator",
                 *         "statusReason": "text",
                 *         "activatedAt": "2022-03-10T16:15:50Z",
                 *         "endedAt": "2022-03-10T16:15:50Z",
                 *         "termsVersion": 1,
                 *         "terms": {
                 *           "pay": {
                 *             "currency": "USD",
                 *             "flatFee": {
                 *               "amount": "5000.00",
                 *               "due": "ON_ACTIVATION",
                 *               "instalments": [
                 *                 {
                 *                   "on": "2026-10-01",
                 *                   "amount": "2500.00"
                 *                 }
                 *               ]
                 *             },
                 *             "perDeliverable": [
                 *               {
                 *                 "type": "VIDEO",
                 *                 "amount": "400.00"
                 *               }
                 *             ],
                 *             "commission": {
                 *               "percent": "10",
                 *               "base": "NET_VALUE",
                 *               "rules": [
                 *                 {
                 *                   "productId": "SKU-1001",
                 *                   "category": "Skincare",
                 *                   "country": "US",
                 *                   "customer": "NEW",
                 *                   "percent": "12.5"
                 *                 }
                 *               ],
                 *               "cap": "20000.00"
                 *             },
                 *             "bonuses": [
                 *               {
                 *                 "metric": "REVENUE",
                 *                 "from": "10000",
                 *                 "amount": "500.00",
                 *                 "percent": "2.5",
                 *                 "cap": "2000.00"
                 *               }
                 *             ],
                 *             "bounty": {
                 *               "perThousandViews": "8.00",
                 *               "cap": "3000.00",
                 *               "days": 30
                 *             },
                 *             "products": [
                 *               {
                 *                 "name": "Serum 30 ml",
                 *                 "productId": "SKU-1001",
                 *                 "quantity": 2,
                 *                 "unitCost": "12.40"
                 *               }
                 *             ]
                 *           },
                 *           "exclusivity": {
                 *             "categories": [
                 *               "Skincare"
                 *             ],
                 *             "until": "2027-03-31"
                 *           },
                 *           "usageRights": {
                 *             "channels": [
                 *               "ORGANIC_SOCIAL"
                 *             ],
                 *             "from": "2022-03-10",
                 *             "until": "2027-03-31"
                 *           },
                 *           "whitelisting": {
                 *             "from": "2022-03-10",
                 *             "until": "2026-12-31"
                 *           },
                 *           "disclosures": [
                 *             {
                 *               "kind": "PAID_PARTNERSHIP",
                 *               "text": "#ad in the first line"
                 *             }
                 *           ],
                 *           "deliverables": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "type": "VIDEO",
                 *               "count": 3,
                 *               "title": "Unboxing with the first impression",
                 *               "dueOn": "2026-09-20"
                 *             }
                 *           ],
                 *           "approval": {
                 *             "before": "NOTHING",
                 *             "revisionRounds": 2,
                 *             "answerWithinDays": 3
                 *           }
                 *         },
                 *         "nextTermsVersion": 1,
                 *         "nextTermsFrom": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Partnership"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PartnershipCompleted";
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
    partnershipDrafted: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PartnershipDrafted",
                 *       "subject": "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Spring launch",
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "fee": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *         "statusByName": "mia.operator",
                 *         "statusReason": "text",
                 *         "activatedAt": "2022-03-10T16:15:50Z",
                 *         "endedAt": "2022-03-10T16:15:50Z",
                 *         "termsVersion": 1,
                 *         "terms": {
                 *           "pay": {
                 *             "currency": "USD",
                 *             "flatFee": {
                 *               "amount": "5000.00",
                 *               "due": "ON_ACTIVATION",
                 *               "instalments": [
                 *                 {
                 *                   "on": "2026-10-01",
                 *                   "amount": "2500.00"
                 *                 }
                 *               ]
                 *             },
                 *             "perDeliverable": [
                 *               {
                 *                 "type": "VIDEO",
                 *                 "amount": "400.00"
                 *               }
                 *             ],
                 *             "commission": {
                 *               "percent": "10",
                 *               "base": "NET_VALUE",
                 *               "rules": [
                 *                 {
                 *                   "productId": "SKU-1001",
                 *                   "category": "Skincare",
                 *                   "country": "US",
                 *                   "customer": "NEW",
                 *                   "percent": "12.5"
                 *                 }
                 *               ],
                 *               "cap": "20000.00"
                 *             },
                 *             "bonuses": [
                 *               {
                 *                 "metric": "REVENUE",
                 *                 "from": "10000",
                 *                 "amount": "500.00",
                 *                 "percent": "2.5",
                 *                 "cap": "2000.00"
                 *               }
                 *             ],
                 *             "bounty": {
                 *               "perThousandViews": "8.00",
                 *               "cap": "3000.00",
                 *               "days": 30
                 *             },
                 *             "products": [
                 *               {
                 *                 "name": "Serum 30 ml",
                 *                 "productId": "SKU-1001",
                 *                 "quantity": 2,
                 *                 "unitCost": "12.40"
                 *               }
                 *             ]
                 *           },
                 *           "exclusivity": {
                 *             "categories": [
                 *               "Skincare"
                 *             ],
                 *             "until": "2027-03-31"
                 *           },
                 *           "usageRights": {
                 *             "channels": [
                 *               "ORGANIC_SOCIAL"
                 *             ],
                 *             "from": "2022-03-10",
                 *             "until": "2027-03-31"
                 *           },
                 *           "whitelisting": {
                 *             "from": "2022-03-10",
                 *             "until": "2026-12-31"
                 *           },
                 *           "disclosures": [
                 *             {
                 *               "kind": "PAID_PARTNERSHIP",
                 *               "text": "#ad in the first line"
                 *             }
                 *           ],
                 *           "deliverables": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "type": "VIDEO",
                 *               "count": 3,
                 *               "title": "Unboxing with the first impression",
                 *               "dueOn": "2026-09-20"
                 *             }
                 *           ],
                 *           "approval": {
                 *             "before": "NOTHING",
                 *             "revisionRounds": 2,
                 *             "answerWithinDays": 3
                 *           }
                 *         },
                 *         "nextTermsVersion": 1,
                 *         "nextTermsFrom": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Partnership"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PartnershipDrafted";
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
    partnershipPaused: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PartnershipPaused",
                 *       "subject": "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Spring launch",
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "fee": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *         "statusByName": "mia.operator",
                 *         "statusReason": "text",
                 *         "activatedAt": "2022-03-10T16:15:50Z",
                 *         "endedAt": "2022-03-10T16:15:50Z",
                 *         "termsVersion": 1,
                 *         "terms": {
                 *           "pay": {
                 *             "currency": "USD",
                 *             "flatFee": {
                 *               "amount": "5000.00",
                 *               "due": "ON_ACTIVATION",
                 *               "instalments": [
                 *                 {
                 *                   "on": "2026-10-01",
                 *                   "amount": "2500.00"
                 *                 }
                 *               ]
                 *             },
                 *             "perDeliverable": [
                 *               {
                 *                 "type": "VIDEO",
                 *                 "amount": "400.00"
                 *               }
                 *             ],
                 *             "commission": {
                 *               "percent": "10",
                 *               "base": "NET_VALUE",
                 *               "rules": [
                 *                 {
                 *                   "productId": "SKU-1001",
                 *                   "category": "Skincare",
                 *                   "country": "US",
                 *                   "customer": "NEW",
                 *                   "percent": "12.5"
                 *                 }
                 *               ],
                 *               "cap": "20000.00"
                 *             },
                 *             "bonuses": [
                 *               {
                 *                 "metric": "REVENUE",
                 *                 "from": "10000",
                 *                 "amount": "500.00",
                 *                 "percent": "2.5",
                 *                 "cap": "2000.00"
                 *               }
                 *             ],
                 *             "bounty": {
                 *               "perThousandViews": "8.00",
                 *               "cap": "3000.00",
                 *               "days": 30
                 *             },
                 *             "products": [
                 *               {
                 *                 "name": "Serum 30 ml",
                 *                 "productId": "SKU-1001",
                 *                 "quantity": 2,
                 *                 "unitCost": "12.40"
                 *               }
                 *             ]
                 *           },
                 *           "exclusivity": {
                 *             "categories": [
                 *               "Skincare"
                 *             ],
                 *             "until": "2027-03-31"
                 *           },
                 *           "usageRights": {
                 *             "channels": [
                 *               "ORGANIC_SOCIAL"
                 *             ],
                 *             "from": "2022-03-10",
                 *             "until": "2027-03-31"
                 *           },
                 *           "whitelisting": {
                 *             "from": "2022-03-10",
                 *             "until": "2026-12-31"
                 *           },
                 *           "disclosures": [
                 *             {
                 *               "kind": "PAID_PARTNERSHIP",
                 *               "text": "#ad in the first line"
                 *             }
                 *           ],
                 *           "deliverables": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "type": "VIDEO",
                 *               "count": 3,
                 *               "title": "Unboxing with the first impression",
                 *               "dueOn": "2026-09-20"
                 *             }
                 *           ],
                 *           "approval": {
                 *             "before": "NOTHING",
                 *             "revisionRounds": 2,
                 *             "answerWithinDays": 3
                 *           }
                 *         },
                 *         "nextTermsVersion": 1,
                 *         "nextTermsFrom": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Partnership"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PartnershipPaused";
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
    partnershipProposed: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PartnershipProposed",
                 *       "subject": "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Spring launch",
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "fee": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *         "statusByName": "mia.operator",
                 *         "statusReason": "text",
                 *         "activatedAt": "2022-03-10T16:15:50Z",
                 *         "endedAt": "2022-03-10T16:15:50Z",
                 *         "termsVersion": 1,
                 *         "terms": {
                 *           "pay": {
                 *             "currency": "USD",
                 *             "flatFee": {
                 *               "amount": "5000.00",
                 *               "due": "ON_ACTIVATION",
                 *               "instalments": [
                 *                 {
                 *                   "on": "2026-10-01",
                 *                   "amount": "2500.00"
                 *                 }
                 *               ]
                 *             },
                 *             "perDeliverable": [
                 *               {
                 *                 "type": "VIDEO",
                 *                 "amount": "400.00"
                 *               }
                 *             ],
                 *             "commission": {
                 *               "percent": "10",
                 *               "base": "NET_VALUE",
                 *               "rules": [
                 *                 {
                 *                   "productId": "SKU-1001",
                 *                   "category": "Skincare",
                 *                   "country": "US",
                 *                   "customer": "NEW",
                 *                   "percent": "12.5"
                 *                 }
                 *               ],
                 *               "cap": "20000.00"
                 *             },
                 *             "bonuses": [
                 *               {
                 *                 "metric": "REVENUE",
                 *                 "from": "10000",
                 *                 "amount": "500.00",
                 *                 "percent": "2.5",
                 *                 "cap": "2000.00"
                 *               }
                 *             ],
                 *             "bounty": {
                 *               "perThousandViews": "8.00",
                 *               "cap": "3000.00",
                 *               "days": 30
                 *             },
                 *             "products": [
                 *               {
                 *                 "name": "Serum 30 ml",
                 *                 "productId": "SKU-1001",
                 *                 "quantity": 2,
                 *                 "unitCost": "12.40"
                 *               }
                 *             ]
                 *           },
                 *           "exclusivity": {
                 *             "categories": [
                 *               "Skincare"
                 *             ],
                 *             "until": "2027-03-31"
                 *           },
                 *           "usageRights": {
                 *             "channels": [
                 *               "ORGANIC_SOCIAL"
                 *             ],
                 *             "from": "2022-03-10",
                 *             "until": "2027-03-31"
                 *           },
                 *           "whitelisting": {
                 *             "from": "2022-03-10",
                 *             "until": "2026-12-31"
                 *           },
                 *           "disclosures": [
                 *             {
                 *               "kind": "PAID_PARTNERSHIP",
                 *               "text": "#ad in the first line"
                 *             }
                 *           ],
                 *           "deliverables": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "type": "VIDEO",
                 *               "count": 3,
                 *               "title": "Unboxing with the first impression",
                 *               "dueOn": "2026-09-20"
                 *             }
                 *           ],
                 *           "approval": {
                 *             "before": "NOTHING",
                 *             "revisionRounds": 2,
                 *             "answerWithinDays": 3
                 *           }
                 *         },
                 *         "nextTermsVersion": 1,
                 *         "nextTermsFrom": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Partnership"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PartnershipProposed";
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
    partnershipResumed: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PartnershipResumed",
                 *       "subject": "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Spring launch",
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "fee": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *         "statusByName": "mia.operator",
                 *         "statusReason": "text",
                 *         "activatedAt": "2022-03-10T16:15:50Z",
                 *         "endedAt": "2022-03-10T16:15:50Z",
                 *         "termsVersion": 1,
                 *         "terms": {
                 *           "pay": {
                 *             "currency": "USD",
                 *             "flatFee": {
                 *               "amount": "5000.00",
                 *               "due": "ON_ACTIVATION",
                 *               "instalments": [
                 *                 {
                 *                   "on": "2026-10-01",
                 *                   "amount": "2500.00"
                 *                 }
                 *               ]
                 *             },
                 *             "perDeliverable": [
                 *               {
                 *                 "type": "VIDEO",
                 *                 "amount": "400.00"
                 *               }
                 *             ],
                 *             "commission": {
                 *               "percent": "10",
                 *               "base": "NET_VALUE",
                 *               "rules": [
                 *                 {
                 *                   "productId": "SKU-1001",
                 *                   "category": "Skincare",
                 *                   "country": "US",
                 *                   "customer": "NEW",
                 *                   "percent": "12.5"
                 *                 }
                 *               ],
                 *               "cap": "20000.00"
                 *             },
                 *             "bonuses": [
                 *               {
                 *                 "metric": "REVENUE",
                 *                 "from": "10000",
                 *                 "amount": "500.00",
                 *                 "percent": "2.5",
                 *                 "cap": "2000.00"
                 *               }
                 *             ],
                 *             "bounty": {
                 *               "perThousandViews": "8.00",
                 *               "cap": "3000.00",
                 *               "days": 30
                 *             },
                 *             "products": [
                 *               {
                 *                 "name": "Serum 30 ml",
                 *                 "productId": "SKU-1001",
                 *                 "quantity": 2,
                 *                 "unitCost": "12.40"
                 *               }
                 *             ]
                 *           },
                 *           "exclusivity": {
                 *             "categories": [
                 *               "Skincare"
                 *             ],
                 *             "until": "2027-03-31"
                 *           },
                 *           "usageRights": {
                 *             "channels": [
                 *               "ORGANIC_SOCIAL"
                 *             ],
                 *             "from": "2022-03-10",
                 *             "until": "2027-03-31"
                 *           },
                 *           "whitelisting": {
                 *             "from": "2022-03-10",
                 *             "until": "2026-12-31"
                 *           },
                 *           "disclosures": [
                 *             {
                 *               "kind": "PAID_PARTNERSHIP",
                 *               "text": "#ad in the first line"
                 *             }
                 *           ],
                 *           "deliverables": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "type": "VIDEO",
                 *               "count": 3,
                 *               "title": "Unboxing with the first impression",
                 *               "dueOn": "2026-09-20"
                 *             }
                 *           ],
                 *           "approval": {
                 *             "before": "NOTHING",
                 *             "revisionRounds": 2,
                 *             "answerWithinDays": 3
                 *           }
                 *         },
                 *         "nextTermsVersion": 1,
                 *         "nextTermsFrom": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Partnership"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PartnershipResumed";
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
    partnershipReturned: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PartnershipReturned",
                 *       "subject": "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Spring launch",
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "fee": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *         "statusByName": "mia.operator",
                 *         "statusReason": "text",
                 *         "activatedAt": "2022-03-10T16:15:50Z",
                 *         "endedAt": "2022-03-10T16:15:50Z",
                 *         "termsVersion": 1,
                 *         "terms": {
                 *           "pay": {
                 *             "currency": "USD",
                 *             "flatFee": {
                 *               "amount": "5000.00",
                 *               "due": "ON_ACTIVATION",
                 *               "instalments": [
                 *                 {
                 *                   "on": "2026-10-01",
                 *                   "amount": "2500.00"
                 *                 }
                 *               ]
                 *             },
                 *             "perDeliverable": [
                 *               {
                 *                 "type": "VIDEO",
                 *                 "amount": "400.00"
                 *               }
                 *             ],
                 *             "commission": {
                 *               "percent": "10",
                 *               "base": "NET_VALUE",
                 *               "rules": [
                 *                 {
                 *                   "productId": "SKU-1001",
                 *                   "category": "Skincare",
                 *                   "country": "US",
                 *                   "customer": "NEW",
                 *                   "percent": "12.5"
                 *                 }
                 *               ],
                 *               "cap": "20000.00"
                 *             },
                 *             "bonuses": [
                 *               {
                 *                 "metric": "REVENUE",
                 *                 "from": "10000",
                 *                 "amount": "500.00",
                 *                 "percent": "2.5",
                 *                 "cap": "2000.00"
                 *               }
                 *             ],
                 *             "bounty": {
                 *               "perThousandViews": "8.00",
                 *               "cap": "3000.00",
                 *               "days": 30
                 *             },
                 *             "products": [
                 *               {
                 *                 "name": "Serum 30 ml",
                 *                 "productId": "SKU-1001",
                 *                 "quantity": 2,
                 *                 "unitCost": "12.40"
                 *               }
                 *             ]
                 *           },
                 *           "exclusivity": {
                 *             "categories": [
                 *               "Skincare"
                 *             ],
                 *             "until": "2027-03-31"
                 *           },
                 *           "usageRights": {
                 *             "channels": [
                 *               "ORGANIC_SOCIAL"
                 *             ],
                 *             "from": "2022-03-10",
                 *             "until": "2027-03-31"
                 *           },
                 *           "whitelisting": {
                 *             "from": "2022-03-10",
                 *             "until": "2026-12-31"
                 *           },
                 *           "disclosures": [
                 *             {
                 *               "kind": "PAID_PARTNERSHIP",
                 *               "text": "#ad in the first line"
                 *             }
                 *           ],
                 *           "deliverables": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "type": "VIDEO",
                 *               "count": 3,
                 *               "title": "Unboxing with the first impression",
                 *               "dueOn": "2026-09-20"
                 *             }
                 *           ],
                 *           "approval": {
                 *             "before": "NOTHING",
                 *             "revisionRounds": 2,
                 *             "answerWithinDays": 3
                 *           }
                 *         },
                 *         "nextTermsVersion": 1,
                 *         "nextTermsFrom": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Partnership"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PartnershipReturned";
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
    partnershipTerminated: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PartnershipTerminated",
                 *       "subject": "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Spring launch",
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "fee": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *         "statusByName": "mia.operator",
                 *         "statusReason": "text",
                 *         "activatedAt": "2022-03-10T16:15:50Z",
                 *         "endedAt": "2022-03-10T16:15:50Z",
                 *         "termsVersion": 1,
                 *         "terms": {
                 *           "pay": {
                 *             "currency": "USD",
                 *             "flatFee": {
                 *               "amount": "5000.00",
                 *               "due": "ON_ACTIVATION",
                 *               "instalments": [
                 *                 {
                 *                   "on": "2026-10-01",
                 *                   "amount": "2500.00"
                 *                 }
                 *               ]
                 *             },
                 *             "perDeliverable": [
                 *               {
                 *                 "type": "VIDEO",
                 *                 "amount": "400.00"
                 *               }
                 *             ],
                 *             "commission": {
                 *               "percent": "10",
                 *               "base": "NET_VALUE",
                 *               "rules": [
                 *                 {
                 *                   "productId": "SKU-1001",
                 *                   "category": "Skincare",
                 *                   "country": "US",
                 *                   "customer": "NEW",
                 *                   "percent": "12.5"
                 *                 }
                 *               ],
                 *               "cap": "20000.00"
                 *             },
                 *             "bonuses": [
                 *               {
                 *                 "metric": "REVENUE",
                 *                 "from": "10000",
                 *                 "amount": "500.00",
                 *                 "percent": "2.5",
                 *                 "cap": "2000.00"
                 *               }
                 *             ],
                 *             "bounty": {
                 *               "perThousandViews": "8.00",
                 *               "cap": "3000.00",
                 *               "days": 30
                 *             },
                 *             "products": [
                 *               {
                 *                 "name": "Serum 30 ml",
                 *                 "productId": "SKU-1001",
                 *                 "quantity": 2,
                 *                 "unitCost": "12.40"
                 *               }
                 *             ]
                 *           },
                 *           "exclusivity": {
                 *             "categories": [
                 *               "Skincare"
                 *             ],
                 *             "until": "2027-03-31"
                 *           },
                 *           "usageRights": {
                 *             "channels": [
                 *               "ORGANIC_SOCIAL"
                 *             ],
                 *             "from": "2022-03-10",
                 *             "until": "2027-03-31"
                 *           },
                 *           "whitelisting": {
                 *             "from": "2022-03-10",
                 *             "until": "2026-12-31"
                 *           },
                 *           "disclosures": [
                 *             {
                 *               "kind": "PAID_PARTNERSHIP",
                 *               "text": "#ad in the first line"
                 *             }
                 *           ],
                 *           "deliverables": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "type": "VIDEO",
                 *               "count": 3,
                 *               "title": "Unboxing with the first impression",
                 *               "dueOn": "2026-09-20"
                 *             }
                 *           ],
                 *           "approval": {
                 *             "before": "NOTHING",
                 *             "revisionRounds": 2,
                 *             "answerWithinDays": 3
                 *           }
                 *         },
                 *         "nextTermsVersion": 1,
                 *         "nextTermsFrom": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Partnership"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PartnershipTerminated";
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
    partnershipTermsBegan: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PartnershipTermsBegan",
                 *       "subject": "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Spring launch",
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "fee": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *         "statusByName": "mia.operator",
                 *         "statusReason": "text",
                 *         "activatedAt": "2022-03-10T16:15:50Z",
                 *         "endedAt": "2022-03-10T16:15:50Z",
                 *         "termsVersion": 1,
                 *         "terms": {
                 *           "pay": {
                 *             "currency": "USD",
                 *             "flatFee": {
                 *               "amount": "5000.00",
                 *               "due": "ON_ACTIVATION",
                 *               "instalments": [
                 *                 {
                 *                   "on": "2026-10-01",
                 *                   "amount": "2500.00"
                 *                 }
                 *               ]
                 *             },
                 *             "perDeliverable": [
                 *               {
                 *                 "type": "VIDEO",
                 *                 "amount": "400.00"
                 *               }
                 *             ],
                 *             "commission": {
                 *               "percent": "10",
                 *               "base": "NET_VALUE",
                 *               "rules": [
                 *                 {
                 *                   "productId": "SKU-1001",
                 *                   "category": "Skincare",
                 *                   "country": "US",
                 *                   "customer": "NEW",
                 *                   "percent": "12.5"
                 *                 }
                 *               ],
                 *               "cap": "20000.00"
                 *             },
                 *             "bonuses": [
                 *               {
                 *                 "metric": "REVENUE",
                 *                 "from": "10000",
                 *                 "amount": "500.00",
                 *                 "percent": "2.5",
                 *                 "cap": "2000.00"
                 *               }
                 *             ],
                 *             "bounty": {
                 *               "perThousandViews": "8.00",
                 *               "cap": "3000.00",
                 *               "days": 30
                 *             },
                 *             "products": [
                 *               {
                 *                 "name": "Serum 30 ml",
                 *                 "productId": "SKU-1001",
                 *                 "quantity": 2,
                 *                 "unitCost": "12.40"
                 *               }
                 *             ]
                 *           },
                 *           "exclusivity": {
                 *             "categories": [
                 *               "Skincare"
                 *             ],
                 *             "until": "2027-03-31"
                 *           },
                 *           "usageRights": {
                 *             "channels": [
                 *               "ORGANIC_SOCIAL"
                 *             ],
                 *             "from": "2022-03-10",
                 *             "until": "2027-03-31"
                 *           },
                 *           "whitelisting": {
                 *             "from": "2022-03-10",
                 *             "until": "2026-12-31"
                 *           },
                 *           "disclosures": [
                 *             {
                 *               "kind": "PAID_PARTNERSHIP",
                 *               "text": "#ad in the first line"
                 *             }
                 *           ],
                 *           "deliverables": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "type": "VIDEO",
                 *               "count": 3,
                 *               "title": "Unboxing with the first impression",
                 *               "dueOn": "2026-09-20"
                 *             }
                 *           ],
                 *           "approval": {
                 *             "before": "NOTHING",
                 *             "revisionRounds": 2,
                 *             "answerWithinDays": 3
                 *           }
                 *         },
                 *         "nextTermsVersion": 1,
                 *         "nextTermsFrom": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Partnership"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PartnershipTermsBegan";
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
    partnershipUpdated: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PartnershipUpdated",
                 *       "subject": "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Spring launch",
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "fee": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *         "statusByName": "mia.operator",
                 *         "statusReason": "text",
                 *         "activatedAt": "2022-03-10T16:15:50Z",
                 *         "endedAt": "2022-03-10T16:15:50Z",
                 *         "termsVersion": 1,
                 *         "terms": {
                 *           "pay": {
                 *             "currency": "USD",
                 *             "flatFee": {
                 *               "amount": "5000.00",
                 *               "due": "ON_ACTIVATION",
                 *               "instalments": [
                 *                 {
                 *                   "on": "2026-10-01",
                 *                   "amount": "2500.00"
                 *                 }
                 *               ]
                 *             },
                 *             "perDeliverable": [
                 *               {
                 *                 "type": "VIDEO",
                 *                 "amount": "400.00"
                 *               }
                 *             ],
                 *             "commission": {
                 *               "percent": "10",
                 *               "base": "NET_VALUE",
                 *               "rules": [
                 *                 {
                 *                   "productId": "SKU-1001",
                 *                   "category": "Skincare",
                 *                   "country": "US",
                 *                   "customer": "NEW",
                 *                   "percent": "12.5"
                 *                 }
                 *               ],
                 *               "cap": "20000.00"
                 *             },
                 *             "bonuses": [
                 *               {
                 *                 "metric": "REVENUE",
                 *                 "from": "10000",
                 *                 "amount": "500.00",
                 *                 "percent": "2.5",
                 *                 "cap": "2000.00"
                 *               }
                 *             ],
                 *             "bounty": {
                 *               "perThousandViews": "8.00",
                 *               "cap": "3000.00",
                 *               "days": 30
                 *             },
                 *             "products": [
                 *               {
                 *                 "name": "Serum 30 ml",
                 *                 "productId": "SKU-1001",
                 *                 "quantity": 2,
                 *                 "unitCost": "12.40"
                 *               }
                 *             ]
                 *           },
                 *           "exclusivity": {
                 *             "categories": [
                 *               "Skincare"
                 *             ],
                 *             "until": "2027-03-31"
                 *           },
                 *           "usageRights": {
                 *             "channels": [
                 *               "ORGANIC_SOCIAL"
                 *             ],
                 *             "from": "2022-03-10",
                 *             "until": "2027-03-31"
                 *           },
                 *           "whitelisting": {
                 *             "from": "2022-03-10",
                 *             "until": "2026-12-31"
                 *           },
                 *           "disclosures": [
                 *             {
                 *               "kind": "PAID_PARTNERSHIP",
                 *               "text": "#ad in the first line"
                 *             }
                 *           ],
                 *           "deliverables": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "type": "VIDEO",
                 *               "count": 3,
                 *               "title": "Unboxing with the first impression",
                 *               "dueOn": "2026-09-20"
                 *             }
                 *           ],
                 *           "approval": {
                 *             "before": "NOTHING",
                 *             "revisionRounds": 2,
                 *             "answerWithinDays": 3
                 *           }
                 *         },
                 *         "nextTermsVersion": 1,
                 *         "nextTermsFrom": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Partnership"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PartnershipUpdated";
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
    partnershipUsageRightsExpiring: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PartnershipUsageRightsExpiring",
                 *       "subject": "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Spring launch",
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "fee": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *         "statusByName": "mia.operator",
                 *         "statusReason": "text",
                 *         "activatedAt": "2022-03-10T16:15:50Z",
                 *         "endedAt": "2022-03-10T16:15:50Z",
                 *         "termsVersion": 1,
                 *         "terms": {
                 *           "pay": {
                 *             "currency": "USD",
                 *             "flatFee": {
                 *               "amount": "5000.00",
                 *               "due": "ON_ACTIVATION",
                 *               "instalments": [
                 *                 {
                 *                   "on": "2026-10-01",
                 *                   "amount": "2500.00"
                 *                 }
                 *               ]
                 *             },
                 *             "perDeliverable": [
                 *               {
                 *                 "type": "VIDEO",
                 *                 "amount": "400.00"
                 *               }
                 *             ],
                 *             "commission": {
                 *               "percent": "10",
                 *               "base": "NET_VALUE",
                 *               "rules": [
                 *                 {
                 *                   "productId": "SKU-1001",
                 *                   "category": "Skincare",
                 *                   "country": "US",
                 *                   "customer": "NEW",
                 *                   "percent": "12.5"
                 *                 }
                 *               ],
                 *               "cap": "20000.00"
                 *             },
                 *             "bonuses": [
                 *               {
                 *                 "metric": "REVENUE",
                 *                 "from": "10000",
                 *                 "amount": "500.00",
                 *                 "percent": "2.5",
                 *                 "cap": "2000.00"
                 *               }
                 *             ],
                 *             "bounty": {
                 *               "perThousandViews": "8.00",
                 *               "cap": "3000.00",
                 *               "days": 30
                 *             },
                 *             "products": [
                 *               {
                 *                 "name": "Serum 30 ml",
                 *                 "productId": "SKU-1001",
                 *                 "quantity": 2,
                 *                 "unitCost": "12.40"
                 *               }
                 *             ]
                 *           },
                 *           "exclusivity": {
                 *             "categories": [
                 *               "Skincare"
                 *             ],
                 *             "until": "2027-03-31"
                 *           },
                 *           "usageRights": {
                 *             "channels": [
                 *               "ORGANIC_SOCIAL"
                 *             ],
                 *             "from": "2022-03-10",
                 *             "until": "2027-03-31"
                 *           },
                 *           "whitelisting": {
                 *             "from": "2022-03-10",
                 *             "until": "2026-12-31"
                 *           },
                 *           "disclosures": [
                 *             {
                 *               "kind": "PAID_PARTNERSHIP",
                 *               "text": "#ad in the first line"
                 *             }
                 *           ],
                 *           "deliverables": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "type": "VIDEO",
                 *               "count": 3,
                 *               "title": "Unboxing with the first impression",
                 *               "dueOn": "2026-09-20"
                 *             }
                 *           ],
                 *           "approval": {
                 *             "before": "NOTHING",
                 *             "revisionRounds": 2,
                 *             "answerWithinDays": 3
                 *           }
                 *         },
                 *         "nextTermsVersion": 1,
                 *         "nextTermsFrom": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Partnership"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PartnershipUsageRightsExpiring";
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
    partnershipWhitelistingExpiring: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PartnershipWhitelistingExpiring",
                 *       "subject": "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "name": "Spring launch",
                 *         "startsOn": "2022-03-10",
                 *         "endsOn": "2022-03-10",
                 *         "fee": {
                 *           "amount": "1250.00",
                 *           "currency": "USD"
                 *         },
                 *         "status": "DRAFT",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
                 *         "statusByName": "mia.operator",
                 *         "statusReason": "text",
                 *         "activatedAt": "2022-03-10T16:15:50Z",
                 *         "endedAt": "2022-03-10T16:15:50Z",
                 *         "termsVersion": 1,
                 *         "terms": {
                 *           "pay": {
                 *             "currency": "USD",
                 *             "flatFee": {
                 *               "amount": "5000.00",
                 *               "due": "ON_ACTIVATION",
                 *               "instalments": [
                 *                 {
                 *                   "on": "2026-10-01",
                 *                   "amount": "2500.00"
                 *                 }
                 *               ]
                 *             },
                 *             "perDeliverable": [
                 *               {
                 *                 "type": "VIDEO",
                 *                 "amount": "400.00"
                 *               }
                 *             ],
                 *             "commission": {
                 *               "percent": "10",
                 *               "base": "NET_VALUE",
                 *               "rules": [
                 *                 {
                 *                   "productId": "SKU-1001",
                 *                   "category": "Skincare",
                 *                   "country": "US",
                 *                   "customer": "NEW",
                 *                   "percent": "12.5"
                 *                 }
                 *               ],
                 *               "cap": "20000.00"
                 *             },
                 *             "bonuses": [
                 *               {
                 *                 "metric": "REVENUE",
                 *                 "from": "10000",
                 *                 "amount": "500.00",
                 *                 "percent": "2.5",
                 *                 "cap": "2000.00"
                 *               }
                 *             ],
                 *             "bounty": {
                 *               "perThousandViews": "8.00",
                 *               "cap": "3000.00",
                 *               "days": 30
                 *             },
                 *             "products": [
                 *               {
                 *                 "name": "Serum 30 ml",
                 *                 "productId": "SKU-1001",
                 *                 "quantity": 2,
                 *                 "unitCost": "12.40"
                 *               }
                 *             ]
                 *           },
                 *           "exclusivity": {
                 *             "categories": [
                 *               "Skincare"
                 *             ],
                 *             "until": "2027-03-31"
                 *           },
                 *           "usageRights": {
                 *             "channels": [
                 *               "ORGANIC_SOCIAL"
                 *             ],
                 *             "from": "2022-03-10",
                 *             "until": "2027-03-31"
                 *           },
                 *           "whitelisting": {
                 *             "from": "2022-03-10",
                 *             "until": "2026-12-31"
                 *           },
                 *           "disclosures": [
                 *             {
                 *               "kind": "PAID_PARTNERSHIP",
                 *               "text": "#ad in the first line"
                 *             }
                 *           ],
                 *           "deliverables": [
                 *             {
                 *               "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *               "type": "VIDEO",
                 *               "count": 3,
                 *               "title": "Unboxing with the first impression",
                 *               "dueOn": "2026-09-20"
                 *             }
                 *           ],
                 *           "approval": {
                 *             "before": "NOTHING",
                 *             "revisionRounds": 2,
                 *             "answerWithinDays": 3
                 *           }
                 *         },
                 *         "nextTermsVersion": 1,
                 *         "nextTermsFrom": "2022-03-10T16:15:50Z",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["Partnership"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PartnershipWhitelistingExpiring";
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
    payeeAccountApproved: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PayeeAccountApproved",
                 *       "subject": "payees/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "currency": "EUR",
                 *         "hasAccount": false,
                 *         "awaitsSecondPerson": false,
                 *         "taxStatus": "NOT_ASKED",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["PayeeChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PayeeAccountApproved";
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
    payeeAccountProposed: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PayeeAccountProposed",
                 *       "subject": "payees/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "currency": "EUR",
                 *         "hasAccount": false,
                 *         "awaitsSecondPerson": false,
                 *         "taxStatus": "NOT_ASKED",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["PayeeChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PayeeAccountProposed";
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
    payeeAccountRejected: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PayeeAccountRejected",
                 *       "subject": "payees/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "currency": "EUR",
                 *         "hasAccount": false,
                 *         "awaitsSecondPerson": false,
                 *         "taxStatus": "NOT_ASKED",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["PayeeChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PayeeAccountRejected";
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
    payeeErased: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PayeeErased",
                 *       "subject": "payees/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "currency": "EUR",
                 *         "hasAccount": false,
                 *         "awaitsSecondPerson": false,
                 *         "taxStatus": "NOT_ASKED",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["PayeeChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PayeeErased";
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
    payeeRegistered: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PayeeRegistered",
                 *       "subject": "payees/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "currency": "EUR",
                 *         "hasAccount": false,
                 *         "awaitsSecondPerson": false,
                 *         "taxStatus": "NOT_ASKED",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["PayeeChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PayeeRegistered";
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
    payeeTaxDataChanged: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PayeeTaxDataChanged",
                 *       "subject": "payees/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "currency": "EUR",
                 *         "hasAccount": false,
                 *         "awaitsSecondPerson": false,
                 *         "taxStatus": "NOT_ASKED",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["PayeeChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PayeeTaxDataChanged";
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
    payeeUpdated: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PayeeUpdated",
                 *       "subject": "payees/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "currency": "EUR",
                 *         "hasAccount": false,
                 *         "awaitsSecondPerson": false,
                 *         "taxStatus": "NOT_ASKED",
                 *         "version": 1
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["PayeeChange"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PayeeUpdated";
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
    promoCodeExhausted: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PromoCodeExhausted",
                 *       "subject": "promo-codes/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "code": "MIA15",
                 *         "precedence": "LINK",
                 *         "validFrom": "2022-03-10T16:15:50Z",
                 *         "validUntil": "2022-03-10T16:15:50Z",
                 *         "usageLimit": 500,
                 *         "perCustomerLimit": 1,
                 *         "status": "ACTIVE",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "olga",
                 *         "statusReason": "Found on a coupon site",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["PromoCode"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PromoCodeExhausted";
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
    promoCodeExpired: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PromoCodeExpired",
                 *       "subject": "promo-codes/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "code": "MIA15",
                 *         "precedence": "LINK",
                 *         "validFrom": "2022-03-10T16:15:50Z",
                 *         "validUntil": "2022-03-10T16:15:50Z",
                 *         "usageLimit": 500,
                 *         "perCustomerLimit": 1,
                 *         "status": "ACTIVE",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "olga",
                 *         "statusReason": "Found on a coupon site",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["PromoCode"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PromoCodeExpired";
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
    promoCodeIssued: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PromoCodeIssued",
                 *       "subject": "promo-codes/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "code": "MIA15",
                 *         "precedence": "LINK",
                 *         "validFrom": "2022-03-10T16:15:50Z",
                 *         "validUntil": "2022-03-10T16:15:50Z",
                 *         "usageLimit": 500,
                 *         "perCustomerLimit": 1,
                 *         "status": "ACTIVE",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "olga",
                 *         "statusReason": "Found on a coupon site",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["PromoCode"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PromoCodeIssued";
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
    promoCodeUpdated: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PromoCodeUpdated",
                 *       "subject": "promo-codes/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "code": "MIA15",
                 *         "precedence": "LINK",
                 *         "validFrom": "2022-03-10T16:15:50Z",
                 *         "validUntil": "2022-03-10T16:15:50Z",
                 *         "usageLimit": 500,
                 *         "perCustomerLimit": 1,
                 *         "status": "ACTIVE",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "olga",
                 *         "statusReason": "Found on a coupon site",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["PromoCode"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PromoCodeUpdated";
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
    promoCodeWithdrawn: {
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.PromoCodeWithdrawn",
                 *       "subject": "promo-codes/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *       "time": "2026-11-22T08:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "brand": "acme-cosmetics",
                 *       "data": {
                 *         "id": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "partnershipId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "creatorId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "campaignId": "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
                 *         "code": "MIA15",
                 *         "precedence": "LINK",
                 *         "validFrom": "2022-03-10T16:15:50Z",
                 *         "validUntil": "2022-03-10T16:15:50Z",
                 *         "usageLimit": 500,
                 *         "perCustomerLimit": 1,
                 *         "status": "ACTIVE",
                 *         "statusSince": "2022-03-10T16:15:50Z",
                 *         "statusBy": "olga",
                 *         "statusReason": "Found on a coupon site",
                 *         "version": 1,
                 *         "createdAt": "2022-03-10T16:15:50Z",
                 *         "updatedAt": "2022-03-10T16:15:50Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["CloudEvent"] & {
                    data?: components["schemas"]["PromoCode"];
                    subject?: string;
                    /** @constant */
                    type?: "io.hookline.creator.PromoCodeWithdrawn";
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.WebhookCreated",
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
                    type?: "io.hookline.creator.WebhookCreated";
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.WebhookDeleted",
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
                    type?: "io.hookline.creator.WebhookDeleted";
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.WebhookDisabled",
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
                    type?: "io.hookline.creator.WebhookDisabled";
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.WebhookEnabled",
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
                    type?: "io.hookline.creator.WebhookEnabled";
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.WebhookSecretRotated",
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
                    type?: "io.hookline.creator.WebhookSecretRotated";
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
                 *       "source": "/creator-service",
                 *       "type": "io.hookline.creator.WebhookUpdated",
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
                    type?: "io.hookline.creator.WebhookUpdated";
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
