/** What is sent: the queue, its lanes, the requests, and the log of what came of them. */
package io.hookline.webhooks.delivery;
