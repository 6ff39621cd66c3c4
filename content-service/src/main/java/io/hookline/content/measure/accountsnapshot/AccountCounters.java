package io.hookline.content.measure.accountsnapshot;

/**
 * What an account gathered on one day, and its followers as at the end of it. A counter that the
 * source does not tell is null; 0 means that nobody did it.
 */
public record AccountCounters(
    Long followers,
    Long newFollowers,
    Long lostFollowers,
    Long profileViews,
    Long bioLinkClicks,
    Long reach,
    Long likes,
    Long comments,
    Long shares,
    Long views,
    Long viewers,
    Long newViewers,
    Long returningViewers) {}
