/** When each account publishes in a week, which post goes out then, and what is still free. */
package io.hookline.content.produce.slot;
