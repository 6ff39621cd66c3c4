package io.hookline.content.produce.post;

import java.util.UUID;

/**
 * Fired, in the transaction that does it, when a post that is not out yet gets other content, or is
 * given up: what was said of its content before holds no more.
 *
 * @param version of the content that the post has now
 */
public record ContentReplaced(UUID postId, int version) {}
