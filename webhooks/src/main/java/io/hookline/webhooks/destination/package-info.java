/** Where may be sent to: public addresses only. */
package io.hookline.webhooks.destination;
