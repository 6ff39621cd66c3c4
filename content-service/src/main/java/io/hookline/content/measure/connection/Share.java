package io.hookline.content.measure.connection;

import java.math.BigDecimal;

/**
 * A part of an audience.
 *
 * @param key whom it is of, such as {@code 18-24}, {@code FEMALE}, {@code DE}
 * @param share from 0 to 1, null where only the count is told
 * @param count people, null where only the share is told
 */
public record Share(String key, BigDecimal share, Long count) {}
