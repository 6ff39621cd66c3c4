package io.hookline.content.measure.connection;

import java.util.List;
import java.util.Map;

/**
 * Videos of an account.
 *
 * @param videos perhaps none although there is a next page
 * @param nextCursor null on the last page
 * @param unknown as of {@link AccountFigures#unknown}
 */
public record VideoPage(
    List<PlatformVideo> videos, String nextCursor, Map<String, Integer> unknown) {}
