/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"

G_BEGIN_DECLS

/**
 * GilNumberKind:
 * @id: id of a number of frameworks
 * @criterion: (nullable): the criterion computed from it, for numbers that there is a picture of
 * @name: what it is called, in the language of the interface
 */
typedef struct
{
  const char *id;
  const char *criterion;
  const char *name;
} GilNumberKind;

const GilNumberKind *gil_number_kind_find        (const char    *id);
const GilNumberKind *gil_number_kind_get_pictured (gsize        *n_kinds);
char                *gil_number_kind_count       (const GilNumberKind *kind,
                                                  const char    *figure);

const char          *gil_glance_item_get_name    (GilGlanceItem  item);
char                *gil_fact_name               (GilCatalog    *catalog,
                                                  const char    *id,
                                                  GilLang        lang);
const char          *gil_fact_get_month          (GilCatalog    *catalog,
                                                  GilFramework  *framework,
                                                  const char    *id);

G_END_DECLS
