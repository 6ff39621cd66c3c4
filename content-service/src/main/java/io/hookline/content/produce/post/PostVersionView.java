package io.hookline.content.produce.post;

import io.hookline.content.document.Author;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post's content as it was once.
 *
 * @param number the contentVersion that the post had then
 */
@Schema(name = "PostVersion")
record PostVersionView(int number, PostContent content, Author writtenBy, Instant writtenAt) {}
