/** TikTok's Events API 2.0: takes events once, without personal data, and answers for each one. */
package io.hookline.attribution.collect.ingest;
