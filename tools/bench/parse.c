/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The least a program that ranks must do: parse the files that rank reads. */

#include <json-glib/json-glib.h>

int
main (int argc, char **argv)
{
  for (int i = 1; i < argc; i++) {
    g_autoptr (JsonParser) parser = json_parser_new_immutable ();

    if (!json_parser_load_from_file (parser, argv[i], NULL))
      return 1;
  }

  return 0;
}
