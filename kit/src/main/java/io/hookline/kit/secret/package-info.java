/** What lets in whoever shows its secret: links, addresses of calendars. */
package io.hookline.kit.secret;
