/** Who is sent what, where and how its end point is: subscriptions, their events and health. */
package io.hookline.webhooks.subscription;
