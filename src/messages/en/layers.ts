/** Texts of the window where layers are downloaded. */
export const layers = {
  "layers.open": "Download as a map layer …",
  "layers.title": "Download map layers",
  "layers.which": "Layers",
  "layers.format": "File format",
  "layers.counted": "{layer} ({count})",
  "layers.download": "Download",
  "layers.downloadMany": "Download {count} files as a zip",
  "layers.without":
    "Placements are never included: they tell where people live, and map layers are easily passed on. For the same reason, addresses come without the number of residents.",
  "layers.format.gpkg": "GeoPackage",
  "layers.format.gpkg.about":
    "For QGIS and ArcGIS. One file with colours and outlines, in {system} ({code}).",
  "layers.format.geojson": "GeoJSON",
  "layers.format.geojson.about": "For web maps. Longitude and latitude (EPSG:4326).",
  "layers.format.csv": "CSV",
  "layers.format.csv.about": "For spreadsheets and map programs. Places and outlines in {system} ({code}).",
  "layers.format.xlsx": "Excel (XLSX)",
  "layers.format.xlsx.about":
    "Without outlines: a cell has no room for them. Points have east and north in {system} ({code}).",
  "layers.layer.omrader": "Areas",
  "layers.layer.tomter": "Candidate plots",
  "layers.layer.boliger": "Dwellings",
  "layers.layer.bygninger": "Buildings",
  "layers.layer.adresser": "Addresses",
  "layers.layer.tilbud": "Services",
  "layers.layer.soner": "Zones",
  "layers.layer.soner_linjer": "Zones as lines",
  "layers.layer.kartlagt": "Mapped areas",
  "layers.layer.kommune": "Municipal boundary",
  "layers.layer.borettslag": "Housing cooperatives and condominiums",
} as const;
