package io.hookline.content.measure.connection;

import java.util.List;
import java.util.Map;

/**
 * What a platform tells of an account.
 *
 * @param days in order, only those that the platform tells
 * @param audience of the followers, empty where there are too few of them
 * @param unknown values that this version does not know and that were left out, as {@code
 *     field=value}, each with how often it came
 */
public record AccountFigures(
    PlatformProfile profile,
    List<AccountDay> days,
    List<AudienceShares> audience,
    Map<String, Integer> unknown) {}
