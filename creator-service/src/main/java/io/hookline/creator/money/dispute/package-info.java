/** What brand and creator do not agree on about an earning, until one of them is right. */
package io.hookline.creator.money.dispute;
