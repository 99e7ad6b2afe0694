/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

typedef struct
{
  const char *name; /* "roles", "interview" or "frameworks" */
  GtkWidget  *(*page_new) (GilContext *context); /* (transfer floating): makes what is in it */
  GListModel *(*get_items) (GilCatalog *catalog); /* the content it cannot do without */
} GilTab;

/* One of the two makers is set. */
typedef struct
{
  const char *action; /* the window's action that shows it, "win.show-role" */
  const char *type; /* (nullable): the type of the action's parameter */
  /* (nullable): makes the page to push; NULL when the target names nothing there is */
  AdwNavigationPage *(*page_new) (GilContext *context,
                                  GVariant   *target);
  /* (nullable): makes the dialog to present, where it is one */
  AdwDialog         *(*dialog_new) (GilContext *context,
                                    GVariant   *target);
} GilPageKind;

const GilTab      *gil_pages_find_tab  (const char *name);
const GilPageKind *gil_pages_find_kind (const char *action);
const GilPageKind *gil_pages_get_kinds (gsize      *n_kinds);

G_END_DECLS
