package io.hookline.local.demo;

import java.util.List;
import java.util.Map;

/**
 * Another brand that this one compares itself with.
 *
 * @param since days before the end of the story
 * @param posts rows for an import, without the competitor's id
 * @param followerCounts the same
 */
record Competitor(
    String handle,
    String name,
    int since,
    List<Map<String, Object>> posts,
    List<Map<String, Object>> followerCounts) {}
