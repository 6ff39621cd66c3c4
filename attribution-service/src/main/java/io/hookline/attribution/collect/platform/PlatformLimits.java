package io.hookline.attribution.collect.platform;

import java.time.Duration;

/**
 * What requests of one API may take.
 *
 * @param pace requests in a second, 1 at least
 * @param connecting how long a connection may take
 * @param answering how long an answer may take, from the request on
 * @param largestAnswer in bytes; one that is longer is not read
 */
public record PlatformLimits(
    int pace, Duration connecting, Duration answering, long largestAnswer) {}
