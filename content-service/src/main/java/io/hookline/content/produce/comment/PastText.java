package io.hookline.content.produce.comment;

import java.time.Instant;
import java.util.UUID;

/** What a comment said when it was seen. */
record PastText(UUID commentId, Instant seenAt, String text) {}
