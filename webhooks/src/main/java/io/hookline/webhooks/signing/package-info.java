/** With what messages are signed, and how it is kept. */
package io.hookline.webhooks.signing;
