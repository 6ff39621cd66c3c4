/**
 * TikTok's API for Business, the part of accounts, behind the port of connections: a class for the
 * way over the network, one for its error codes, and one for each thing that it tells.
 */
package io.hookline.content.measure.tiktok;
