/**
 * Requests to TikTok's business API, whatever they are for: their pace, their time, what an answer
 * of TikTok's is, and how long it is left in peace after failures.
 */
package io.hookline.attribution.collect.platform;
