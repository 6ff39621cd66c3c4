/** Traffic of the brand's site as GA4 and Search Console count it, to lay beside TikTok. */
package io.hookline.attribution.collect.webtraffic;
