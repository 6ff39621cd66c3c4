package io.hookline.content.measure.upload;

import java.time.Instant;
import java.util.UUID;

/**
 * A file as it was sent.
 *
 * @param charset that the sender has declared; null for none
 */
record SentFile(UUID id, String name, String charset, long bytes, String sha256, Instant sentAt) {}
