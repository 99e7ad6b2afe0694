/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define GIL_TYPE_SIDES_PAGE (gil_sides_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (GilSidesPage, gil_sides_page, GIL, SIDES_PAGE, AdwNavigationPage)

struct _GilSidesPageClass
{
  AdwNavigationPageClass parent_class;
};

G_END_DECLS
