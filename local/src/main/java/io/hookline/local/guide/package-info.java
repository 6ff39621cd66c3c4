/** What a user is told when the suite is up: in the terminal, and on the start page. */
package io.hookline.local.guide;
