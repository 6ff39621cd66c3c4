/**
 * Shops whose systems tell of their orders themselves: by webhooks, files and their own documents.
 */
package io.hookline.attribution.collect.shop;
