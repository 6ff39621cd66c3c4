package io.hookline.content.measure.connection;

/**
 * An account as it is now. What the platform does not tell is null.
 *
 * @param username its handle, without {@code @}
 * @param business whether it is a business account; personal ones tell fewer figures
 * @param likes of all its videos
 * @param videos that are public
 */
public record PlatformProfile(
    String username,
    String displayName,
    String url,
    Boolean business,
    Boolean verified,
    Long followers,
    Long following,
    Long likes,
    Long videos) {}
