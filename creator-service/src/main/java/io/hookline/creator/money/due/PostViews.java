package io.hookline.creator.money.due;

import java.time.Instant;
import java.util.UUID;

/** What a post's counter of views stood at; public because Jdbi makes it. */
public record PostViews(UUID postId, Instant publishedAt, Instant capturedAt, long views) {}
