/**
 * Takes events in every format that is understood, each once, without personal data, answers for
 * each one, and keeps what it refuses.
 */
package io.hookline.attribution.collect.ingest;
