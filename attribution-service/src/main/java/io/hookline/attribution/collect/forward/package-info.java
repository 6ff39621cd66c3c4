/** Events that go on to TikTok's Events API, where a brand wants that. */
package io.hookline.attribution.collect.forward;
