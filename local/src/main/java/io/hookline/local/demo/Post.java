package io.hookline.local.demo;

import java.time.Instant;

/**
 * A published post.
 *
 * @param number position among its brand's posts
 * @param views what it has reached in the end
 */
record Post(
    int number,
    Talent talent,
    Series series,
    String title,
    Stage stage,
    Instant publishedAt,
    String url,
    long views) {}
