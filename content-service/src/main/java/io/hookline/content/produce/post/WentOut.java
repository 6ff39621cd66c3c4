package io.hookline.content.produce.post;

import java.time.Instant;
import java.util.UUID;

/**
 * That a post is out.
 *
 * @param contentVersion that went out
 * @param networkPostId null where its address does not tell
 * @param url without the name of the account, wherever the id is known
 */
public record WentOut(
    UUID id, int contentVersion, String networkPostId, String url, Instant publishedAt) {}
