/** What opens others' doors, kept encrypted: secrets of shops' webhooks, tokens of ad platforms. */
package io.hookline.attribution.collect.vault;
