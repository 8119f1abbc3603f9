"""SiteSelect: where large flexible loads fit on a power grid."""

__version__ = "0.1.0"
