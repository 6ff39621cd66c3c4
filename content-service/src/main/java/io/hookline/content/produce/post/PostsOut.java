package io.hookline.content.produce.post;

import java.util.List;
import java.util.UUID;

/**
 * Fired, in the transaction that records it, when posts are out: each is the video that it says.
 */
public record PostsOut(List<UUID> posts) {}
