package io.hookline.local.demo;

import java.time.Instant;

/**
 * What somebody has said under a post.
 *
 * @param key its name in the story; empty for one that nothing else speaks of
 * @param post the name of the post
 * @param platformId the network's id
 */
record Comment(
    String key,
    String post,
    Network network,
    String platformId,
    String author,
    String text,
    Instant commentedAt,
    int likes) {}
